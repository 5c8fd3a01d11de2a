#define _GNU_SOURCE 1
#include "CTerminal.h"
#include "Shared.h"

#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#ifdef __linux__
#include <ucontext.h>
#endif
#include <unistd.h>

static const int fatal[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGQUIT};
enum { FATAL = sizeof fatal / sizeof *fatal };
static struct sigaction before[FATAL];
static bool is_open;
static char note[512];
static char label[64];
static int stderr_before = -1;
static stack_t own_stack;

static void say(const char *text) {
  ssize_t ignored = write(STDERR_FILENO, text, strlen(text));
  (void)ignored;
}

static void say_number(uintptr_t number, unsigned base) {
  char digits[24] = {0};
  char *first = digits + sizeof digits - 1;
  do *--first = "0123456789abcdef"[number % base];
  while ((number /= base) > 0);
  say(first);
}

static void say_address(uintptr_t address) {
  say(" 0x");
  say_number(address, 16);
}

// The chain of frames that the compiler keeps; memory that is none of the stack is not touched.
static void say_callers(const ucontext_t *context, const void *here) {
  uintptr_t frame, low = (uintptr_t)here, high;
#if defined(__linux__) && defined(__x86_64__)
  say_address((uintptr_t)context->uc_mcontext.gregs[REG_RIP]);
  frame = (uintptr_t)context->uc_mcontext.gregs[REG_RBP];
  low = (uintptr_t)context->uc_mcontext.gregs[REG_RSP];
#elif defined(__linux__) && defined(__aarch64__)
  say_address((uintptr_t)context->uc_mcontext.pc);
  frame = (uintptr_t)context->uc_mcontext.regs[29];
  low = (uintptr_t)context->uc_mcontext.sp;
#else
  (void)context;
  frame = 0;
#endif
  high = low + 65536;
  for (int i = 0; i < 24 && frame >= low && frame < high && frame % sizeof frame == 0; i++) {
    const uintptr_t *words = (const uintptr_t *)frame;
    if (words[1] == 0) break;
    say_address(words[1]);
    low = frame + 1;
    frame = words[0];
  }
}

// What is known goes to the log, where standard error still points.
static void describe(int number, const void *context) {
  int here = 0;
  say(label);
  say(", ");
  say_number((uintptr_t)time(NULL), 10);
  say(": signal ");
  say_number((uintptr_t)number, 10);
  say(" at");
  say_callers(context, &here);
  say("\n");
}

static void on_crash(int number, siginfo_t *info, void *context) {
  (void)info;
  // Whoever caught the signal before (the backtrace of the language) gets it after us.
  for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &before[i], NULL);
  if (stderr_before >= 0) describe(number, context);
  ct_crash_restore();
  if (stderr_before >= 0) dup2(stderr_before, STDERR_FILENO);
  say(note);
  raise(number);
}

void ct_guard_open(const char *program, const char *text) {
  if (is_open) return;
  strncpy(label, program, sizeof label - 1);
  strncpy(note, text, sizeof note - 1);
  // A stack that overflowed has no room for a handler.
  stack_t stack;
  if (sigaltstack(NULL, &stack) == 0 && (stack.ss_flags & SS_DISABLE)) {
    own_stack.ss_size = 65536;
    own_stack.ss_sp = malloc(own_stack.ss_size);
    if (own_stack.ss_sp) sigaltstack(&own_stack, NULL);
  }
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_sigaction = on_crash;
  action.sa_flags = SA_ONSTACK | SA_NODEFER | SA_SIGINFO;
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
