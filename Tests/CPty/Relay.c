#define _GNU_SOURCE 1
#include "CPty.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

// A line that is slow: what comes at one end leaves the other after a delay, at a rate.

enum { PIECE = 4096, PIECES = 4096 };

typedef struct {
  uint8_t bytes[PIECE];
  int64_t due;
  long count;
} piece;

typedef struct {
  int from, to;
  piece *pieces;
  int first, held;
  int64_t free_at;
} direction;

struct cpty_relay {
  int listening, stop[2];
  int target, delay, bytes_per_millisecond;
  pthread_t thread;
};

static bool take(direction *way, const cpty_relay *relay) {
  if (way->held == PIECES) return true;
  piece *next = &way->pieces[(way->first + way->held) % PIECES];
  next->count = read(way->from, next->bytes, PIECE);
  if (next->count <= 0) return next->count < 0 && errno == EAGAIN;
  int64_t now = cpty_now_milliseconds();
  if (way->free_at < now) way->free_at = now;
  if (relay->bytes_per_millisecond > 0) way->free_at += next->count / relay->bytes_per_millisecond;
  next->due = way->free_at + relay->delay;
  way->held++;
  return true;
}

// The milliseconds until the next piece is due; -1 when none is held.
static int give(direction *way) {
  while (way->held > 0) {
    piece *next = &way->pieces[way->first];
    int64_t left = next->due - cpty_now_milliseconds();
    if (left > 0) return (int)left;
    for (long done = 0; done < next->count;) {
      ssize_t written = write(way->to, next->bytes + done, (size_t)(next->count - done));
      if (written < 0 && errno != EINTR) return -1;
      if (written > 0) done += written;
    }
    way->first = (way->first + 1) % PIECES;
    way->held--;
  }
  return -1;
}

static void carry(const cpty_relay *relay, int near, int far) {
  direction ways[2] = {{.from = near, .to = far}, {.from = far, .to = near}};
  for (int i = 0; i < 2; i++) ways[i].pieces = calloc(PIECES, sizeof(piece));
  bool goes_on = ways[0].pieces && ways[1].pieces;
  while (goes_on) {
    int there = give(&ways[0]), back = give(&ways[1]);
    int limit = there < 0 ? back : back < 0 ? there : there < back ? there : back;
    struct pollfd entries[3] = {{.fd = near, .events = POLLIN}, {.fd = far, .events = POLLIN},
                                {.fd = relay->stop[0], .events = POLLIN}};
    if (poll(entries, 3, limit) < 0 && errno != EINTR) break;
    if (entries[2].revents) break;
    for (int i = 0; i < 2; i++)
      if (entries[i].revents && !take(&ways[i], relay)) goes_on = false;
  }
  for (int i = 0; i < 2; i++) free(ways[i].pieces);
}

static struct sockaddr_in loopback(int port) {
  struct sockaddr_in address;
  memset(&address, 0, sizeof address);
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  address.sin_port = htons((uint16_t)port);
  return address;
}

static void *run(void *raw) {
  cpty_relay *relay = raw;
  struct pollfd entries[2] = {{.fd = relay->listening, .events = POLLIN},
                              {.fd = relay->stop[0], .events = POLLIN}};
  while (poll(entries, 2, -1) >= 0 && !entries[1].revents) {
    int near = accept4(relay->listening, NULL, NULL, SOCK_CLOEXEC);
    int far = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    struct sockaddr_in address = loopback(relay->target);
    int on = 1;
    if (near >= 0 && far >= 0 && connect(far, (struct sockaddr *)&address, sizeof address) == 0) {
      setsockopt(near, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
      setsockopt(far, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
      carry(relay, near, far);
    }
    if (near >= 0) close(near);
    if (far >= 0) close(far);
  }
  return NULL;
}

static int listening_socket(int *port) {
  int listening = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  struct sockaddr_in address = loopback(0);
  socklen_t size = sizeof address;
  if (listening < 0 || bind(listening, (struct sockaddr *)&address, size) != 0
      || listen(listening, 4) != 0
      || getsockname(listening, (struct sockaddr *)&address, &size) != 0) {
    if (listening >= 0) close(listening);
    return -1;
  }
  *port = ntohs(address.sin_port);
  return listening;
}

int cpty_free_port(void) {
  int port = -1;
  int listening = listening_socket(&port);
  if (listening >= 0) close(listening);
  return port;
}

cpty_relay *cpty_relay_start(int target, int delay, int bytes_per_millisecond, int *port) {
  cpty_relay *relay = calloc(1, sizeof *relay);
  if (!relay) return NULL;
  relay->target = target;
  relay->delay = delay;
  relay->bytes_per_millisecond = bytes_per_millisecond;
  relay->listening = listening_socket(port);
  if (relay->listening >= 0 && pipe2(relay->stop, O_CLOEXEC) == 0) {
    if (pthread_create(&relay->thread, NULL, run, relay) == 0) return relay;
    close(relay->stop[0]);
    close(relay->stop[1]);
  }
  if (relay->listening >= 0) close(relay->listening);
  free(relay);
  return NULL;
}

void cpty_relay_stop(cpty_relay *relay) {
  if (!relay) return;
  close(relay->stop[1]);
  pthread_join(relay->thread, NULL);
  close(relay->stop[0]);
  close(relay->listening);
  free(relay);
}
