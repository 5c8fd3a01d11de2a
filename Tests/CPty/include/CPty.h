#pragma once

// Starts programs on a pseudo-terminal, for tests only.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct {
  int process;  // the leader of the new session: the program, or the small shell around it
  int program;  // the program itself
  int master;   // the end of the terminal that the test holds
  int slave;    // the end of the program, kept open to see how much of the input is still unread
  int idle;     // what the program writes to its descriptor `CPTY_IDLE`
  int status;   // what the small shell says: 's' stopped, 'x' and a byte with the status at the end
  int command;  // what the small shell is told: 'c' continue; closing it ends the shell
} cpty_session;

// The descriptor on which the program finds the pipe for its idle marks.
enum { CPTY_IDLE = 9 };

enum {
  CPTY_SHELL = 1,          // with a small shell around it, which can stop and continue the program
  CPTY_SIGNALS_BLOCKED = 2 // the program starts with HUP and WINCH blocked and HUP ignored
};

// Starts a program; false when the system refuses. The arrays end with a null pointer.
bool cpty_start(cpty_session *session, const char *path, char *const arguments[],
                char *const environment[], int rows, int columns, unsigned flags);
// Makes a named pipe and opens it for reading; -1 when that is impossible.
int cpty_named_pipe(const char *path);
// Waits until the terminal (1), the idle pipe (2) or the shell (4) has something to read.
unsigned cpty_wait(const cpty_session *session, int milliseconds);
// Waits for the shell alone.
bool cpty_wait_status(const cpty_session *session, int milliseconds);
// Bytes read; 0 when there are none now; -1 at the end.
long cpty_read(int descriptor, uint8_t *bytes, size_t capacity);
// Bytes written, which may be fewer; -1 when the program is gone.
long cpty_write(int descriptor, const uint8_t *bytes, size_t count);
void cpty_resize(const cpty_session *session, int rows, int columns);
// How many bytes of input the program has not read yet.
int cpty_unread(const cpty_session *session);
// Whether the terminal echoes and collects lines, as a shell expects it.
bool cpty_is_cooked(const cpty_session *session);
// The exit status, 128 plus the signal that ended it, or -1 when it still runs after the time.
int cpty_wait_exit(int process, int milliseconds);
void cpty_kill(int process, int signal);
void cpty_close(int descriptor);
// Nanoseconds of processor time of all threads of a running process; -1 when it is gone.
int64_t cpty_processor_nanoseconds(int process);
// Milliseconds of processor time that ended children of this process have used.
long cpty_children_milliseconds(void);
int64_t cpty_now_milliseconds(void);
// Lets time pass, for what has a pace of its own: a typist, a slow line.
void cpty_pause(int milliseconds);
// The path of the running program; its length, or -1.
long cpty_own_path(uint8_t *bytes, size_t capacity);
// The first bytes of a file; their number, or -1.
long cpty_read_file(const char *path, uint8_t *bytes, size_t capacity);
void cpty_remove_file(const char *path);

// A slow line in front of a port of this machine, for one connection at a time: each byte arrives
// after a delay, so many a millisecond (0: any number). The port to connect to comes back.
typedef struct cpty_relay cpty_relay;
cpty_relay *cpty_relay_start(int target, int delay, int bytes_per_millisecond, int *port);
void cpty_relay_stop(cpty_relay *relay);
// A port of this machine that nobody uses now, or -1.
int cpty_free_port(void);

extern const int cpty_sighup, cpty_sigterm, cpty_sigint, cpty_sigkill, cpty_sigtstp, cpty_sigill,
    cpty_sigtrap, cpty_sigstop, cpty_sigcont;
