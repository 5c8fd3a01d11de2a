#define _GNU_SOURCE 1
#include "CTerminal.h"
#include "Shared.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

static int input = -1, output = -1;
static bool input_is_own, output_is_own;
static bool gone;
static struct termios before;
static bool has_before;

// A description of our own may refuse to block without changing that of the shell.
static int reopened(int descriptor, bool *is_own) {
  const char *name = ttyname(descriptor);
  int own = name ? open(name, O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC) : -1;
  if (own < 0) own = open("/dev/tty", O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
  *is_own = own >= 0;
  return own >= 0 ? own : descriptor;
}

bool ct_tty_open(int in, int out) {
  if (!isatty(in) || !isatty(out) || tcgetattr(in, &before) != 0) return false;
  input = reopened(in, &input_is_own);
  output = reopened(out, &output_is_own);
  gone = false;
  has_before = true;
  ct_tty_raw();
  return true;
}

void ct_tty_raw(void) {
  if (!has_before || gone) return;
  struct termios raw = before;
  raw.c_iflag &= ~(tcflag_t)(BRKINT | ICRNL | IGNCR | INLCR | INPCK | ISTRIP | IXON);
  raw.c_oflag &= ~(tcflag_t)OPOST;
  raw.c_lflag &= ~(tcflag_t)(ECHO | ICANON | IEXTEN | ISIG);
  raw.c_cflag |= CS8;
  raw.c_cc[VMIN] = 1;
  raw.c_cc[VTIME] = 0;
  // Not TCSAFLUSH: what was typed while the program started is not lost.
  while (tcsetattr(input, TCSANOW, &raw) != 0 && errno == EINTR) {
  }
}

void ct_tty_cooked(void) {
  if (!has_before || gone) return;
  while (tcsetattr(input, TCSANOW, &before) != 0 && errno == EINTR) {
  }
}

void ct_tty_close(void) {
  ct_tty_cooked();
  if (input_is_own) close(input);
  if (output_is_own) close(output);
  input = output = -1;
  input_is_own = output_is_own = has_before = false;
}

void ct_tty_size(int *rows, int *columns) {
  struct winsize size = {0};
  if (output < 0 || ioctl(output, TIOCGWINSZ, &size) != 0) size.ws_row = size.ws_col = 0;
  *rows = size.ws_row > 0 ? size.ws_row : 24;
  *columns = size.ws_col > 0 ? size.ws_col : 80;
}

long ct_tty_read(uint8_t *bytes, size_t capacity) {
  if (gone || input < 0) return -1;
  if (!input_is_own) {
    struct pollfd entry = {.fd = input, .events = POLLIN};
    if (poll(&entry, 1, 0) <= 0) return 0;
  }
  ssize_t count = read(input, bytes, capacity);
  if (count > 0) return count;
  if (count < 0 && (errno == EAGAIN || errno == EINTR)) return 0;
  gone = true;
  return -1;
}

bool ct_tty_write(const uint8_t *bytes, size_t count, int milliseconds) {
  // The look at the flag is repeated: the signal may have come to another thread.
  int pause = milliseconds < 0 ? 1000 : milliseconds;
  struct timespec limit = {pause / 1000, pause % 1000 * 1000000L};
  if (gone || output < 0) return false;
  // The signals that end the program stay out except while waiting, so that none of them comes
  // between the look at the flag and the wait.
  sigset_t ending, mask;
  sigemptyset(&ending);
  sigaddset(&ending, SIGHUP);
  sigaddset(&ending, SIGTERM);
  sigaddset(&ending, SIGINT);
  pthread_sigmask(SIG_BLOCK, &ending, &mask);
  while (count > 0 && !gone && !ct_must_end) {
    ssize_t written = write(output, bytes, count);
    if (written > 0) {
      bytes += written;
      count -= (size_t)written;
    } else if (written < 0 && errno == EAGAIN) {
      struct pollfd entry = {.fd = output, .events = POLLOUT};
#ifdef __linux__
      int ready = ppoll(&entry, 1, &limit, &mask);
#else
      pthread_sigmask(SIG_SETMASK, &mask, NULL);
      int ready = poll(&entry, 1, pause);
      pthread_sigmask(SIG_BLOCK, &ending, NULL);
#endif
      if (ready == 0 && milliseconds >= 0) break;
      if (entry.revents & (POLLHUP | POLLERR | POLLNVAL)) gone = true;
    } else if (written < 0 && errno != EINTR) {
      gone = true;
    }
  }
  pthread_sigmask(SIG_SETMASK, &mask, NULL);
  return count == 0;
}

bool ct_tty_is_gone(void) { return gone; }

bool ct_is_terminal(int descriptor) { return isatty(descriptor) == 1; }

unsigned ct_wait(int wake, int milliseconds) {
  struct pollfd entries[3] = {
      {.fd = input, .events = POLLIN},
      {.fd = ct_signal_reading_end, .events = POLLIN},
      {.fd = wake, .events = POLLIN},
  };
  int count = poll(entries, 3, milliseconds);
  if (count <= 0) return 0;
  unsigned ready = 0;
  if (entries[0].revents & (POLLHUP | POLLERR | POLLNVAL)) {
    gone = true;
    ready |= CT_READY_GONE;
  } else if (entries[0].revents & POLLIN) {
    ready |= CT_READY_INPUT;
  }
  if (entries[1].revents) ready |= CT_READY_SIGNAL;
  if (entries[2].revents) ready |= CT_READY_WAKE;
  return ready;
}

int64_t ct_now_milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

void ct_crash_restore(void) {
  const uint8_t *bytes;
  size_t count = ct_screen_leave(&bytes);
  if (output < 0 || gone) return;
  while (count > 0) {
    ssize_t written = write(output, bytes, count);
    if (written <= 0) break;
    bytes += written;
    count -= (size_t)written;
  }
  if (has_before) tcsetattr(input, TCSANOW, &before);
}
