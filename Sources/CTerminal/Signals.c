#define _GNU_SOURCE 1
#include "CTerminal.h"
#include "Shared.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

const int ct_sighup = SIGHUP, ct_sigint = SIGINT, ct_sigterm = SIGTERM;
const int ct_sigwinch = SIGWINCH, ct_sigcont = SIGCONT, ct_sigtstp = SIGTSTP;

volatile sig_atomic_t ct_must_end;
int ct_signal_reading_end = -1;

static volatile int writing_end = -1;
static volatile sig_atomic_t is_stopping, was_continued;
static const int caught[] = {SIGHUP, SIGTERM, SIGINT, SIGWINCH, SIGCONT, SIGTSTP};
enum { CAUGHT = sizeof caught / sizeof *caught };
static struct sigaction before[CAUGHT], pipe_before;
static sigset_t mask_before;

static void on_signal(int number) {
  int error = errno;
  if (number == SIGHUP || number == SIGTERM || number == SIGINT) ct_must_end = 1;
  if (number == SIGCONT && is_stopping) {
    was_continued = 1;
  } else {
    unsigned char byte = (unsigned char)number;
    ssize_t ignored = write(writing_end, &byte, 1);
    (void)ignored;
  }
  errno = error;
}

static bool open_pipe(int descriptors[2]) {
  if (pipe(descriptors) != 0) return false;
  for (int i = 0; i < 2; i++) {
    fcntl(descriptors[i], F_SETFL, fcntl(descriptors[i], F_GETFL) | O_NONBLOCK);
    fcntl(descriptors[i], F_SETFD, FD_CLOEXEC);
  }
  return true;
}

bool ct_signals_open(void) {
  int descriptors[2];
  if (!open_pipe(descriptors)) return false;
  ct_signal_reading_end = descriptors[0];
  writing_end = descriptors[1];
  ct_must_end = 0;
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = on_signal;
  sigset_t none;
  sigemptyset(&none);
  for (int i = 0; i < CAUGHT; i++) sigaction(caught[i], &action, &before[i]);
  action.sa_handler = SIG_IGN;
  sigaction(SIGPIPE, &action, &pipe_before);
  pthread_sigmask(SIG_SETMASK, &none, &mask_before);
  return true;
}

void ct_signals_close(void) {
  if (ct_signal_reading_end < 0) return;
  for (int i = 0; i < CAUGHT; i++) sigaction(caught[i], &before[i], NULL);
  sigaction(SIGPIPE, &pipe_before, NULL);
  pthread_sigmask(SIG_SETMASK, &mask_before, NULL);
  close(ct_signal_reading_end);
  close(writing_end);
  ct_signal_reading_end = writing_end = -1;
}

int ct_signals_next(void) {
  unsigned char byte;
  if (read(ct_signal_reading_end, &byte, 1) != 1) return 0;
  // From here on the program knows; what it writes now (the way back) is to be written.
  if (byte == SIGHUP || byte == SIGTERM || byte == SIGINT) ct_must_end = 0;
  return byte;
}

bool ct_signals_stop(void) {
  struct sigaction plain, ours;
  memset(&plain, 0, sizeof plain);
  plain.sa_handler = SIG_DFL;
  was_continued = 0;
  is_stopping = 1;
  sigaction(SIGTSTP, &plain, &ours);
  // The whole group, as the terminal does it: a `make` around the program stops too. Never SIGSTOP,
  // which stops also where nobody could continue it.
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
  is_stopping = 0;
  // In a group that no shell looks after the signal does nothing, and nothing continues the program.
  return was_continued;
}

bool ct_signals_can_stop(void) {
  pid_t parent = getppid();
  return getsid(0) != getpid() && parent > 1 && getsid(parent) == getsid(0);
}

bool ct_wake_open(int descriptors[2]) { return open_pipe(descriptors); }

void ct_wake(int descriptor) { ct_write_mark(descriptor, (const uint8_t *)"w", 1); }

void ct_wake_drain(int descriptor) {
  char bytes[64];
  while (read(descriptor, bytes, sizeof bytes) > 0) {
  }
}

void ct_wake_close(int descriptors[2]) {
  close(descriptors[0]);
  close(descriptors[1]);
}

void ct_write_mark(int descriptor, const uint8_t *bytes, size_t count) {
  ssize_t ignored = write(descriptor, bytes, count);
  (void)ignored;
}
