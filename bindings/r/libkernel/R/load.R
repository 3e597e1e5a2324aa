# SPDX-License-Identifier: BSD-3-Clause
# Loads the library: that of LIBKERNEL_LIBRARY, else the one recorded at build, else the loader's.

# The shims need libkernel.so.1: one that is loaded already serves them.
.onLoad <- function(libname, pkgname) {
  chosen <- Sys.getenv("LIBKERNEL_LIBRARY")
  if (nzchar(chosen)) dyn.load(chosen)
  shims <- library.dynam("libkernel", pkgname, libname)
  for (routine in getDLLRegisteredRoutines(shims)$.Call)
    assign(paste0("C_", routine$name), routine, envir = topenv())
}

.onUnload <- function(libpath) library.dynam.unload("libkernel", libpath)
