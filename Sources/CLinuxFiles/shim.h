#ifndef CLINUXFILES_SHIM_H
#define CLINUXFILES_SHIM_H

/* glibc has these two, but declares them only under _GNU_SOURCE, and Swift's Glibc module is built without it. */
int renameat2(int old_folder, const char *old_path, int new_folder, const char *new_path, unsigned int flags);
int syncfs(int descriptor);

/* RENAME_EXCHANGE of <linux/fs.h>. */
static const unsigned int rename_exchange = 1u << 1;

#endif
