#define _GNU_SOURCE 1
#include "CFiles.h"

#if defined(__linux__)

#include <fcntl.h>
#include <string.h>
#include <sys/xattr.h>
#include <unistd.h>

// As much as Linux allows for the names of a file, and for one value.
enum { most = 65536 };

void cf_copy_attributes(int folder, const char *from, int to) {
  static _Thread_local char names[most], value[most];
  int old = openat(folder, from, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
  if (old < 0) return;
  ssize_t length = flistxattr(old, names, most);
  for (ssize_t at = 0; at < length; at += (ssize_t)strlen(names + at) + 1) {
    if (strncmp(names + at, "user.", 5) != 0) continue;
    ssize_t size = fgetxattr(old, names + at, value, most);
    if (size >= 0) (void)fsetxattr(to, names + at, value, (size_t)size, 0);
  }
  (void)close(old);
}

#else

void cf_copy_attributes(int folder, const char *from, int to) {
  (void)folder;
  (void)from;
  (void)to;
}

#endif
