#define _GNU_SOURCE 1
#include "CTerminal.h"
#include "Shared.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

static struct termios before, typing;

static uint8_t key(int which) {
  cc_t value = before.c_cc[which];
  return value == (cc_t)_POSIX_VDISABLE ? 0 : value;
}

static void set(const struct termios *settings) {
  // Not TCSAFLUSH: what was typed already is not lost.
  while (tcsetattr(STDIN_FILENO, TCSANOW, settings) != 0 && errno == EINTR) {
  }
}

bool ct_line_open(ct_line_keys *keys) {
  if (tcgetattr(STDIN_FILENO, &before) != 0 || !(before.c_lflag & ICANON)) return false;
  // A terminal that prints on paper cannot erase; what only reads cannot be written to.
  if ((before.c_lflag & ECHO) && !(before.c_lflag & ECHOE)) return false;
  if ((fcntl(STDIN_FILENO, F_GETFL) & O_ACCMODE) != O_RDWR) return false;
  if (!ct_signals_open()) return false;
  typing = before;
  typing.c_lflag &= ~(tcflag_t)(ICANON | ECHO | IEXTEN);
  typing.c_cc[VMIN] = 1;
  typing.c_cc[VTIME] = 0;
  // They would end the program before the line mode is back.
  typing.c_cc[VINTR] = (cc_t)_POSIX_VDISABLE;
  typing.c_cc[VQUIT] = (cc_t)_POSIX_VDISABLE;
  set(&typing);
  memset(keys, 0, sizeof *keys);
  keys->erase = key(VERASE);
  keys->all = key(VKILL);
  keys->end = key(VEOF);
  // Not even keys where the terminal was told so.
  if (before.c_lflag & ISIG) {
    keys->quit = key(VQUIT);
    keys->interrupt = key(VINTR);
  }
  if (before.c_lflag & IEXTEN) {
    keys->word = key(VWERASE);
    keys->literal = key(VLNEXT);
    keys->reprint = key(VREPRINT);
  }
  keys->echoes = before.c_lflag & ECHO;
  if (!keys->echoes || ioctl(STDIN_FILENO, FIONREAD, &keys->shown) != 0) keys->shown = 0;
  return true;
}

int ct_line_close(void) {
  set(&before);
  int ending = 0, number;
  while ((number = ct_signals_next()) != 0) {
    if (number == SIGHUP || number == SIGTERM || number == SIGINT) ending = number;
  }
  ct_signals_close();
  return ending;
}

bool ct_line_stop(void) {
  set(&before);
  bool was_stopped = ct_signals_stop();
  set(&typing);
  return was_stopped;
}

void ct_line_again(void) { set(&typing); }

void ct_line_end(int signal) { raise(signal < 0 ? SIGQUIT : signal); }

unsigned ct_line_wait(int milliseconds) {
  struct pollfd entries[2] = {
      {.fd = STDIN_FILENO, .events = POLLIN},
      {.fd = ct_signal_reading_end, .events = POLLIN},
  };
  if (poll(entries, 2, milliseconds) <= 0) return 0;
  unsigned ready = 0;
  if (entries[0].revents & POLLIN) {
    ready |= CT_READY_INPUT;
  } else if (entries[0].revents) {
    ready |= CT_READY_GONE;
  }
  if (entries[1].revents) ready |= CT_READY_SIGNAL;
  return ready;
}

long ct_line_waiting(uint8_t *bytes, size_t capacity) {
  struct pollfd entry = {.fd = STDIN_FILENO, .events = POLLIN};
  if (poll(&entry, 1, 0) <= 0 || !(entry.revents & POLLIN)) return -1;
  return read(STDIN_FILENO, bytes, capacity);
}

long ct_line_read(uint8_t *bytes, size_t capacity) {
  ssize_t count = read(STDIN_FILENO, bytes, capacity);
  if (count > 0) return count;
  return count < 0 && (errno == EAGAIN || errno == EINTR) ? 0 : -1;
}

void ct_line_show(const uint8_t *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(STDIN_FILENO, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}
