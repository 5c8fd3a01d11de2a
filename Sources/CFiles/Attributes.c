#define _GNU_SOURCE 1
#include "CFiles.h"

#if defined(__linux__)

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/xattr.h>
#include <unistd.h>

// As much as Linux allows for the names of a file, and for one value.
enum { most = 65536 };

void cf_copy_attributes(int folder, const char *from, int to) {
  int old = openat(folder, from, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
  if (old < 0) return;
  // Nearly every file has none. Room for the most there may be, put by for each thread, was cleared page by
  // page whenever one began.
  ssize_t length = flistxattr(old, NULL, 0);
  char *names = length > 0 ? malloc((size_t)length) : NULL;
  char *value = names ? malloc(most) : NULL;
  if (value) length = flistxattr(old, names, (size_t)length);
  for (ssize_t at = 0; value && at < length; at += (ssize_t)strlen(names + at) + 1) {
    if (strncmp(names + at, "user.", 5) != 0) continue;
    ssize_t size = fgetxattr(old, names + at, value, most);
    if (size >= 0) (void)fsetxattr(to, names + at, value, (size_t)size, 0);
  }
  free(value);
  free(names);
  (void)close(old);
}

#else

void cf_copy_attributes(int folder, const char *from, int to) {
  (void)folder;
  (void)from;
  (void)to;
}

#endif
