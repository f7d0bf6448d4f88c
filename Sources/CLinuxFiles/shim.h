#ifndef CLINUXFILES_SHIM_H
#define CLINUXFILES_SHIM_H

/* glibc has these three, but declares them only under _GNU_SOURCE, and Swift's Glibc module is built without it. */
int renameat2(int old_folder, const char *old_path, int new_folder, const char *new_path, unsigned int flags);
int syncfs(int descriptor);
long syscall(long number, ...);

/* RENAME_EXCHANGE of <linux/fs.h>. */
static const unsigned int rename_exchange = 1u << 1;

/* struct open_how of <linux/openat2.h>. */
struct open_how_of_linux {
    unsigned long long flags;
    unsigned long long mode;
    unsigned long long resolve;
};

/* glibc has no openat2 (Linux 5.6): opens what stands beneath a folder, and nothing that a link or `..` leads to outside
   of it (RESOLVE_NO_MAGICLINKS, RESOLVE_BENEATH). The number is the same on every architecture that Swift runs on. */
static inline int open_beneath(int folder, const char *path, int flags) {
    struct open_how_of_linux how = {(unsigned long long)flags, 0, 0x02 | 0x08};
    return (int)syscall(437, folder, path, &how, sizeof how);
}

#endif
