#define _GNU_SOURCE 1
#include "CPty.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <pty.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

const int cpty_sighup = SIGHUP, cpty_sigterm = SIGTERM, cpty_sigint = SIGINT;
const int cpty_sigkill = SIGKILL, cpty_sigtstp = SIGTSTP, cpty_sigill = SIGILL;
const int cpty_sigtrap = SIGTRAP, cpty_sigstop = SIGSTOP, cpty_sigcont = SIGCONT;

// Descriptors made by one start must not leak into the child of another.
static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;

static void reset_signals(void) {
  // A child of a dispatch thread inherits a mask with HUP and WINCH blocked.
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
}

static void block_signals(void) {
  sigset_t some;
  sigemptyset(&some);
  sigaddset(&some, SIGHUP);
  sigaddset(&some, SIGWINCH);
  sigprocmask(SIG_BLOCK, &some, NULL);
  signal(SIGHUP, SIG_IGN);
}

static void run(const char *path, char *const arguments[], char *const environment[],
                unsigned flags) {
  reset_signals();
  if (flags & CPTY_SIGNALS_BLOCKED) block_signals();
  execve(path, arguments, environment);
  _exit(127);
}

// Closes all but the first three, the idle mark and these two, which get the numbers behind it. Every one that is left
// open would keep the pipe of another test from its end; a busy run has more than a thousand.
static void close_others(int *keep1, int *keep2) {
  *keep1 = dup2(*keep1, CPTY_IDLE + 1);
  *keep2 = dup2(*keep2, CPTY_IDLE + 2);
  for (int descriptor = 3; descriptor < CPTY_IDLE; descriptor++) close(descriptor);
  if (close_range(CPTY_IDLE + 3, ~0U, 0) == 0) return;
  for (long descriptor = sysconf(_SC_OPEN_MAX) - 1; descriptor > CPTY_IDLE + 2; descriptor--) close((int)descriptor);
}

static void give_terminal(pid_t group) {
  // A background group that does this is stopped unless it ignores the signal.
  signal(SIGTTOU, SIG_IGN);
  tcsetpgrp(STDIN_FILENO, group);
}

static void say(int descriptor, unsigned char first, unsigned char second) {
  unsigned char bytes[2] = {first, second};
  ssize_t ignored = write(descriptor, bytes, first == 'x' ? 2 : 1);
  (void)ignored;
}

static void say_process(int descriptor, pid_t process) {
  unsigned char bytes[1 + sizeof(int)] = {'p'};
  int number = process;
  memcpy(bytes + 1, &number, sizeof number);
  ssize_t ignored = write(descriptor, bytes, sizeof bytes);
  (void)ignored;
}

// As little of a shell as job control needs: one program in a group of its own.
static void be_shell(const char *path, char *const arguments[], char *const environment[],
                     unsigned flags, int status, int command) {
  reset_signals();
  signal(SIGHUP, SIG_IGN);
  struct termios modes;
  tcgetattr(STDIN_FILENO, &modes);
  pid_t program = fork();
  if (program == 0) {
    setpgid(0, 0);
    give_terminal(getpid());
    close(status);
    close(command);
    run(path, arguments, environment, flags);
  }
  setpgid(program, program);
  close(CPTY_IDLE);
  say_process(status, program);
  for (;;) {
    int result;
    if (waitpid(program, &result, WUNTRACED) < 0) {
      if (errno == EINTR) continue;
      _exit(126);
    }
    unsigned char byte;
    if (!WIFSTOPPED(result)) {
      int code = WIFEXITED(result) ? WEXITSTATUS(result) : 128 + WTERMSIG(result);
      give_terminal(getpgrp());
      say(status, 'x', (unsigned char)code);
      while (read(command, &byte, 1) > 0) {
      }
      _exit(code);
    }
    give_terminal(getpgrp());
    say(status, 's', 0);
    if (read(command, &byte, 1) <= 0) {
      kill(-program, SIGKILL);
      continue;
    }
    give_terminal(program);
    kill(-program, SIGCONT);
  }
}

static int program_of(int status) {
  unsigned char bytes[1 + sizeof(int)];
  int number = -1;
  struct pollfd entry = {.fd = status, .events = POLLIN};
  if (poll(&entry, 1, 5000) == 1 && read(status, bytes, sizeof bytes) == sizeof bytes)
    memcpy(&number, bytes + 1, sizeof number);
  return number;
}

static void set_own(int descriptor) {
  fcntl(descriptor, F_SETFD, FD_CLOEXEC);
  fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK);
}

bool cpty_start(cpty_session *session, const char *path, char *const arguments[],
                char *const environment[], int rows, int columns, unsigned flags) {
  int idle[2], status[2], command[2];
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  pthread_mutex_lock(&one_at_a_time);
  bool ready = pipe2(idle, O_CLOEXEC) == 0 && pipe2(status, O_CLOEXEC) == 0
               && pipe2(command, O_CLOEXEC) == 0
               && openpty(&session->master, &session->slave, NULL, NULL, &size) == 0;
  pid_t child = ready ? fork() : -1;
  if (child == 0) {
    setsid();
    ioctl(session->slave, TIOCSCTTY, 0);
    for (int descriptor = 0; descriptor < 3; descriptor++) dup2(session->slave, descriptor);
    // Above everything in use first, so that no number is overwritten before it is copied.
    int idle_copy = fcntl(idle[1], F_DUPFD, 100);
    int status_copy = fcntl(status[1], F_DUPFD, 100);
    int command_copy = fcntl(command[0], F_DUPFD, 100);
    dup2(idle_copy, CPTY_IDLE);
    close_others(&status_copy, &command_copy);
    if (flags & CPTY_SHELL) be_shell(path, arguments, environment, flags, status_copy, command_copy);
    close(status_copy);
    close(command_copy);
    run(path, arguments, environment, flags);
  }
  if (child > 0) {
    session->process = child;
    session->program = child;
    session->idle = idle[0];
    session->status = status[0];
    session->command = command[1];
    set_own(session->master);
    fcntl(session->slave, F_SETFD, FD_CLOEXEC);
    set_own(session->idle);
    set_own(session->status);
    close(idle[1]);
    close(status[1]);
    close(command[0]);
    if (flags & CPTY_SHELL) session->program = program_of(status[0]);
  }
  pthread_mutex_unlock(&one_at_a_time);
  return child > 0;
}

int cpty_named_pipe(const char *path) {
  // Open for writing too: a pipe without a writer is at its end.
  return mkfifo(path, 0600) == 0 ? open(path, O_RDWR | O_NONBLOCK | O_CLOEXEC) : -1;
}

unsigned cpty_wait(const cpty_session *session, int milliseconds) {
  struct pollfd entries[3] = {
      {.fd = session->master, .events = POLLIN},
      {.fd = session->idle, .events = POLLIN},
      {.fd = session->status, .events = POLLIN},
  };
  if (poll(entries, 3, milliseconds) <= 0) return 0;
  unsigned ready = 0;
  for (unsigned i = 0; i < 3; i++)
    if (entries[i].revents) ready |= 1u << i;
  return ready;
}

bool cpty_wait_status(const cpty_session *session, int milliseconds) {
  struct pollfd entry = {.fd = session->status, .events = POLLIN};
  return poll(&entry, 1, milliseconds) > 0;
}

long cpty_read(int descriptor, uint8_t *bytes, size_t capacity) {
  if (descriptor < 0) return -1;
  ssize_t count = read(descriptor, bytes, capacity);
  if (count > 0) return count;
  if (count < 0 && (errno == EAGAIN || errno == EINTR)) return 0;
  return -1;
}

long cpty_write(int descriptor, const uint8_t *bytes, size_t count) {
  ssize_t written = write(descriptor, bytes, count);
  if (written >= 0) return written;
  return errno == EAGAIN || errno == EINTR ? 0 : -1;
}

void cpty_resize(const cpty_session *session, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  ioctl(session->master, TIOCSWINSZ, &size);
}

int cpty_unread(const cpty_session *session) {
  int count = 0;
  return ioctl(session->slave, FIONREAD, &count) == 0 ? count : 0;
}

bool cpty_is_cooked(const cpty_session *session) {
  struct termios modes;
  if (tcgetattr(session->master, &modes) != 0) return false;
  return (modes.c_lflag & ECHO) && (modes.c_lflag & ICANON) && (modes.c_lflag & ISIG)
         && (modes.c_oflag & OPOST) && (modes.c_iflag & ICRNL);
}

int cpty_wait_exit(int process, int milliseconds) {
  int64_t end = cpty_now_milliseconds() + milliseconds;
  for (;;) {
    int result;
    pid_t ended = waitpid(process, &result, WNOHANG);
    if (ended == process) return WIFEXITED(result) ? WEXITSTATUS(result) : 128 + WTERMSIG(result);
    if (ended < 0 && errno != EINTR) return -1;
    if (cpty_now_milliseconds() >= end) return -1;
    // A child that ends sends no event that can be awaited together with a time on every system.
    poll(NULL, 0, 2);
  }
}

void cpty_kill(int process, int number) {
  if (process > 0 || process < -1) kill(process, number);
}

void cpty_close(int descriptor) {
  if (descriptor >= 0) close(descriptor);
}

int64_t cpty_processor_nanoseconds(int process) {
  clockid_t clock;
  struct timespec used;
  if (clock_getcpuclockid(process, &clock) != 0 || clock_gettime(clock, &used) != 0) return -1;
  return (int64_t)used.tv_sec * 1000000000 + used.tv_nsec;
}

long cpty_children_milliseconds(void) {
  struct rusage use;
  getrusage(RUSAGE_CHILDREN, &use);
  return (use.ru_utime.tv_sec + use.ru_stime.tv_sec) * 1000
         + (use.ru_utime.tv_usec + use.ru_stime.tv_usec) / 1000;
}

void cpty_pause(int milliseconds) { poll(NULL, 0, milliseconds); }

int64_t cpty_now_milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

long cpty_own_path(uint8_t *bytes, size_t capacity) {
  return readlink("/proc/self/exe", (char *)bytes, capacity);
}

long cpty_read_file(const char *path, uint8_t *bytes, size_t capacity) {
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) return -1;
  long count = read(file, bytes, capacity);
  close(file);
  return count;
}

void cpty_remove_file(const char *path) { unlink(path); }
