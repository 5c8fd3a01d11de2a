#pragma once

// Calls of the system that Swift does not see, because only _GNU_SOURCE shows them.

#ifdef __cplusplus
extern "C" {
#endif

// Two names of a folder change places in one step. 0, or -1 with errno; ENOSYS or EINVAL where the
// system or the file system cannot do it.
int cf_exchange(int folder, const char *first, const char *second);

// Renames a file unless the new name is taken, which is EEXIST. 0, or -1 with errno as above.
int cf_rename_new(int from_folder, const char *from, int to_folder, const char *to);

// Gives an open file the attributes user.* of the file that has a name in a folder, as far as that
// works; what does not is left out.
void cf_copy_attributes(int folder, const char *from, int to);

#ifdef __cplusplus
}
#endif
