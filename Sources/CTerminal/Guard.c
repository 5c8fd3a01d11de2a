#define _GNU_SOURCE 1
#include "CTerminal.h"
#include "Shared.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const int fatal[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGQUIT};
enum { FATAL = sizeof fatal / sizeof *fatal };
static struct sigaction before[FATAL];
static bool is_open;
static char note[512];
static size_t note_count;
static int stderr_before = -1;
static stack_t own_stack;

static void on_crash(int number) {
  // Whoever caught the signal before (the backtrace of the language) gets it after us.
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &before[i], NULL);
  ct_crash_restore();
  if (stderr_before >= 0) dup2(stderr_before, STDERR_FILENO);
  if (note_count > 0) {
    ssize_t ignored = write(STDERR_FILENO, note, note_count);
    (void)ignored;
  }
  raise(number);
}

void ct_guard_open(const char *text) {
  if (is_open) return;
  strncpy(note, text, sizeof note - 1);
  note_count = strlen(note);
  // A stack that overflowed has no room for a handler.
  stack_t stack;
  if (sigaltstack(NULL, &stack) == 0 && (stack.ss_flags & SS_DISABLE)) {
    own_stack.ss_size = 65536;
    own_stack.ss_sp = malloc(own_stack.ss_size);
    if (own_stack.ss_sp) sigaltstack(&own_stack, NULL);
  }
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = on_crash;
  action.sa_flags = SA_ONSTACK | SA_NODEFER;
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &action, &before[i]);
  is_open = true;
}

void ct_guard_close(void) {
  if (!is_open) return;
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &before[i], NULL);
  is_open = false;
}

void ct_stderr_to_file(const char *path) {
  if (stderr_before >= 0) return;
  int file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (file < 0) file = open("/dev/null", O_WRONLY | O_CLOEXEC);
  if (file < 0) return;
  stderr_before = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  dup2(file, STDERR_FILENO);
  close(file);
}

void ct_stderr_back(void) {
  if (stderr_before < 0) return;
  dup2(stderr_before, STDERR_FILENO);
  close(stderr_before);
  stderr_before = -1;
}
