/* SPDX-License-Identifier: BSD-3-Clause */
/* Generated from the C headers, do not edit; refresh by: python3 bindings/api/generate.py */
#include "libkernel/context.h"
#include "libkernel/crystal.h"
#include "libkernel/displacements.h"
#include "libkernel/experimental.h"
#include "libkernel/force_constants.h"
#include "libkernel/grid.h"
#include "libkernel/io.h"
#include "libkernel/linalg.h"
#include "libkernel/options.h"
#include "libkernel/phonon.h"
#include "libkernel/phonon3.h"
#include "libkernel/trace.h"
#include "libkernel/types.h"

#include "real_handles.h"
#include "bad_input.h"

static int try_lk_context_create(int bad) {
  lk_context *out_;
  memset(&out_, 0x5a, sizeof out_);
  lk_context **out = &out_;
  switch (bad) {
    case 0: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_context_create(out);
  int same = 1;
  same &= untouched(&out_, sizeof out_);
  if (status == 0) lk_context_destroy(out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_context_set_backend(int bad) {
  lk_context *context = NULL;
  int32_t backend = 0;
  switch (bad) {
    default: break;
  }
  arm_fault();
  const int32_t status = lk_context_set_backend(context, backend);
  int same = 1;
  return verdict(status, same, lk_error_message());
}

static int try_lk_context_get_backend(int bad) {
  lk_context *context = NULL;
  int32_t backend_;
  memset(&backend_, 0x5a, sizeof backend_);
  int32_t *backend = &backend_;
  switch (bad) {
    case 0: backend = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_context_get_backend(context, backend);
  int same = 1;
  same &= untouched(&backend_, sizeof backend_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_context_set_threads(int bad) {
  lk_context *context = NULL;
  int64_t threads = 0;
  switch (bad) {
    default: break;
  }
  arm_fault();
  const int32_t status = lk_context_set_threads(context, threads);
  int same = 1;
  return verdict(status, same, lk_error_message());
}

static int try_lk_context_get_threads(int bad) {
  lk_context *context = NULL;
  int64_t threads_;
  memset(&threads_, 0x5a, sizeof threads_);
  int64_t *threads = &threads_;
  switch (bad) {
    case 0: threads = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_context_get_threads(context, threads);
  int same = 1;
  same &= untouched(&threads_, sizeof threads_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_context_set_trace(int bad) {
  lk_context *context = NULL;
  int32_t mask = 0;
  switch (bad) {
    default: break;
  }
  arm_fault();
  const int32_t status = lk_context_set_trace(context, mask, NULL, NULL, NULL);
  int same = 1;
  return verdict(status, same, lk_error_message());
}

static int try_lk_context_set_progress(int bad) {
  lk_context *context = NULL;
  switch (bad) {
    default: break;
  }
  arm_fault();
  const int32_t status = lk_context_set_progress(context, NULL, NULL, NULL);
  int same = 1;
  return verdict(status, same, lk_error_message());
}

static int try_lk_kernel_get_count(int bad) {
  int64_t count_;
  memset(&count_, 0x5a, sizeof count_);
  int64_t *count = &count_;
  switch (bad) {
    case 0: count = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_kernel_get_count(count);
  int same = 1;
  same &= untouched(&count_, sizeof count_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_kernel_describe(int bad) {
  int64_t i = 0;
  const char *kernel_;
  memset(&kernel_, 0x5a, sizeof kernel_);
  const char **kernel = &kernel_;
  const char *implementation_;
  memset(&implementation_, 0x5a, sizeof implementation_);
  const char **implementation = &implementation_;
  int32_t backend_;
  memset(&backend_, 0x5a, sizeof backend_);
  int32_t *backend = &backend_;
  switch (bad) {
    case 0: kernel = NULL; break;
    case 1: implementation = NULL; break;
    case 2: backend = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_kernel_describe(i, kernel, implementation, backend);
  int same = 1;
  same &= untouched(&kernel_, sizeof kernel_);
  same &= untouched(&implementation_, sizeof implementation_);
  same &= untouched(&backend_, sizeof backend_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_crystal_create(int bad) {
  lk_context *ctx = NULL;
  int64_t n_atoms = 2;
  double lattice_[9];
  double *lattice = lattice_;
  memset(lattice_, 0, sizeof lattice_);
  REPEAT(double, lattice_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  double positions_[6];
  double *positions = positions_;
  memset(positions_, 0, sizeof positions_);
  const char *symbols_[] = {"x", "x"};
  const char *const *symbols = symbols_;
  double masses_[2];
  double *masses = masses_;
  memset(masses_, 0, sizeof masses_);
  REPEAT(double, masses_, 1);
  lk_options *options = NULL;
  lk_crystal *out_;
  memset(&out_, 0x5a, sizeof out_);
  lk_crystal **out = &out_;
  switch (bad) {
    case 0: n_atoms = -1; break;
    case 1: n_atoms = INT64_MAX / 2; break;
    case 2: lattice = NULL; break;
    case 3: lattice_[0] = NAN; break;
    case 4: lattice_[0] = INFINITY; break;
    case 5: positions = NULL; break;
    case 6: positions_[0] = NAN; break;
    case 7: positions_[0] = INFINITY; break;
    case 8: symbols = NULL; break;
    case 9: masses_[0] = NAN; break;
    case 10: masses_[0] = INFINITY; break;
    case 11: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_crystal_create(ctx, n_atoms, lattice, positions, symbols, masses,
      options, out);
  int same = 1;
  same &= untouched(&out_, sizeof out_);
  if (status == 0) lk_crystal_destroy(out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_crystal_get_shape(int bad) {
  lk_crystal *crystal = real_lk_crystal();
  const char *name = "x";
  int64_t rank_;
  memset(&rank_, 0x5a, sizeof rank_);
  int64_t *rank = &rank_;
  int64_t shape_[8];
  int64_t *shape = shape_;
  memset(shape_, 0x5a, sizeof shape_);
  switch (bad) {
    case 0: crystal = NULL; break;
    case 1: name = NULL; break;
    case 2: rank = NULL; break;
    case 3: shape = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_crystal_get_shape(crystal, name, rank, shape);
  int same = 1;
  same &= untouched(&rank_, sizeof rank_);
  same &= untouched(shape_, sizeof shape_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_crystal_get_n_atoms(int bad) {
  lk_crystal *crystal = real_lk_crystal();
  int64_t value_;
  memset(&value_, 0x5a, sizeof value_);
  int64_t *value = &value_;
  switch (bad) {
    case 0: crystal = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_crystal_get_n_atoms(crystal, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_crystal_get_n_operations(int bad) {
  lk_crystal *crystal = real_lk_crystal();
  int64_t value_;
  memset(&value_, 0x5a, sizeof value_);
  int64_t *value = &value_;
  switch (bad) {
    case 0: crystal = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_crystal_get_n_operations(crystal, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_crystal_get_volume(int bad) {
  lk_crystal *crystal = real_lk_crystal();
  double value_;
  memset(&value_, 0x5a, sizeof value_);
  double *value = &value_;
  switch (bad) {
    case 0: crystal = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_crystal_get_volume(crystal, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_crystal_get_space_group(int bad) {
  lk_crystal *crystal = real_lk_crystal();
  const char *value_;
  memset(&value_, 0x5a, sizeof value_);
  const char **value = &value_;
  switch (bad) {
    case 0: crystal = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_crystal_get_space_group(crystal, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_crystal_get_symbol(int bad) {
  lk_crystal *crystal = real_lk_crystal();
  int64_t i = 0;
  const char *value_;
  memset(&value_, 0x5a, sizeof value_);
  const char **value = &value_;
  switch (bad) {
    case 0: crystal = NULL; break;
    case 1: i = INT64_C(1) << 40; break;
    case 2: i = -1; break;
    case 3: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_crystal_get_symbol(crystal, i, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_crystal_get_lattice(int bad) {
  lk_crystal *crystal = real_lk_crystal();
  int64_t n = 2, rank_, extents_[8];
  if (lk_crystal_get_shape(crystal, "lattice", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: crystal = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_crystal_get_lattice(crystal, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_crystal_get_positions(int bad) {
  lk_crystal *crystal = real_lk_crystal();
  int64_t n = 2, rank_, extents_[8];
  if (lk_crystal_get_shape(crystal, "positions", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: crystal = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_crystal_get_positions(crystal, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_crystal_get_masses(int bad) {
  lk_crystal *crystal = real_lk_crystal();
  int64_t n = 2, rank_, extents_[8];
  if (lk_crystal_get_shape(crystal, "masses", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: crystal = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_crystal_get_masses(crystal, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_crystal_get_rotations(int bad) {
  lk_crystal *crystal = real_lk_crystal();
  int64_t n = 2, rank_, extents_[8];
  if (lk_crystal_get_shape(crystal, "rotations", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static int64_t out_[real_elements];
  int64_t *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: crystal = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_crystal_get_rotations(crystal, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_crystal_get_translations(int bad) {
  lk_crystal *crystal = real_lk_crystal();
  int64_t n = 2, rank_, extents_[8];
  if (lk_crystal_get_shape(crystal, "translations", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: crystal = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_crystal_get_translations(crystal, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_crystal_get_equivalent_atoms(int bad) {
  lk_crystal *crystal = real_lk_crystal();
  int64_t n = 2, rank_, extents_[8];
  if (lk_crystal_get_shape(crystal, "equivalent_atoms", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static int64_t out_[real_elements];
  int64_t *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: crystal = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_crystal_get_equivalent_atoms(crystal, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_supercell_create(int bad) {
  lk_context *ctx = NULL;
  lk_crystal *crystal = real_lk_crystal();
  int64_t supercell_matrix_[9];
  int64_t *supercell_matrix = supercell_matrix_;
  memset(supercell_matrix_, 0, sizeof supercell_matrix_);
  REPEAT(int64_t, supercell_matrix_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  double primitive_matrix_[9];
  double *primitive_matrix = primitive_matrix_;
  memset(primitive_matrix_, 0, sizeof primitive_matrix_);
  REPEAT(double, primitive_matrix_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  lk_options *options = NULL;
  lk_supercell *out_;
  memset(&out_, 0x5a, sizeof out_);
  lk_supercell **out = &out_;
  switch (bad) {
    case 0: crystal = NULL; break;
    case 1: supercell_matrix = NULL; break;
    case 2: primitive_matrix_[0] = NAN; break;
    case 3: primitive_matrix_[0] = INFINITY; break;
    case 4: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_supercell_create(ctx, crystal, supercell_matrix, primitive_matrix,
      options, out);
  int same = 1;
  same &= untouched(&out_, sizeof out_);
  if (status == 0) lk_supercell_destroy(out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_supercell_get_shape(int bad) {
  lk_supercell *supercell = real_lk_supercell();
  const char *name = "x";
  int64_t rank_;
  memset(&rank_, 0x5a, sizeof rank_);
  int64_t *rank = &rank_;
  int64_t shape_[8];
  int64_t *shape = shape_;
  memset(shape_, 0x5a, sizeof shape_);
  switch (bad) {
    case 0: supercell = NULL; break;
    case 1: name = NULL; break;
    case 2: rank = NULL; break;
    case 3: shape = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_supercell_get_shape(supercell, name, rank, shape);
  int same = 1;
  same &= untouched(&rank_, sizeof rank_);
  same &= untouched(shape_, sizeof shape_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_supercell_get_n_atoms(int bad) {
  lk_supercell *supercell = real_lk_supercell();
  int64_t value_;
  memset(&value_, 0x5a, sizeof value_);
  int64_t *value = &value_;
  switch (bad) {
    case 0: supercell = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_supercell_get_n_atoms(supercell, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_supercell_get_n_primitive(int bad) {
  lk_supercell *supercell = real_lk_supercell();
  int64_t value_;
  memset(&value_, 0x5a, sizeof value_);
  int64_t *value = &value_;
  switch (bad) {
    case 0: supercell = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_supercell_get_n_primitive(supercell, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_supercell_get_n_translations(int bad) {
  lk_supercell *supercell = real_lk_supercell();
  int64_t value_;
  memset(&value_, 0x5a, sizeof value_);
  int64_t *value = &value_;
  switch (bad) {
    case 0: supercell = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_supercell_get_n_translations(supercell, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_supercell_get_primitive_volume(int bad) {
  lk_supercell *supercell = real_lk_supercell();
  double value_;
  memset(&value_, 0x5a, sizeof value_);
  double *value = &value_;
  switch (bad) {
    case 0: supercell = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_supercell_get_primitive_volume(supercell, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_supercell_get_space_group(int bad) {
  lk_supercell *supercell = real_lk_supercell();
  const char *value_;
  memset(&value_, 0x5a, sizeof value_);
  const char **value = &value_;
  switch (bad) {
    case 0: supercell = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_supercell_get_space_group(supercell, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_supercell_get_symbol(int bad) {
  lk_supercell *supercell = real_lk_supercell();
  int64_t i = 0;
  const char *value_;
  memset(&value_, 0x5a, sizeof value_);
  const char **value = &value_;
  switch (bad) {
    case 0: supercell = NULL; break;
    case 1: i = INT64_C(1) << 40; break;
    case 2: i = -1; break;
    case 3: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_supercell_get_symbol(supercell, i, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_supercell_get_primitive_symbol(int bad) {
  lk_supercell *supercell = real_lk_supercell();
  int64_t i = 0;
  const char *value_;
  memset(&value_, 0x5a, sizeof value_);
  const char **value = &value_;
  switch (bad) {
    case 0: supercell = NULL; break;
    case 1: i = INT64_C(1) << 40; break;
    case 2: i = -1; break;
    case 3: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_supercell_get_primitive_symbol(supercell, i, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_supercell_get_lattice(int bad) {
  lk_supercell *supercell = real_lk_supercell();
  int64_t n = 2, rank_, extents_[8];
  if (lk_supercell_get_shape(supercell, "lattice", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: supercell = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_supercell_get_lattice(supercell, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_supercell_get_positions(int bad) {
  lk_supercell *supercell = real_lk_supercell();
  int64_t n = 2, rank_, extents_[8];
  if (lk_supercell_get_shape(supercell, "positions", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: supercell = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_supercell_get_positions(supercell, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_supercell_get_masses(int bad) {
  lk_supercell *supercell = real_lk_supercell();
  int64_t n = 2, rank_, extents_[8];
  if (lk_supercell_get_shape(supercell, "masses", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: supercell = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_supercell_get_masses(supercell, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_supercell_get_primitive_lattice(int bad) {
  lk_supercell *supercell = real_lk_supercell();
  int64_t n = 2, rank_, extents_[8];
  if (lk_supercell_get_shape(supercell, "primitive_lattice", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: supercell = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_supercell_get_primitive_lattice(supercell, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_supercell_get_primitive_positions(int bad) {
  lk_supercell *supercell = real_lk_supercell();
  int64_t n = 2, rank_, extents_[8];
  if (lk_supercell_get_shape(supercell, "primitive_positions", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: supercell = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_supercell_get_primitive_positions(supercell, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_supercell_get_primitive_masses(int bad) {
  lk_supercell *supercell = real_lk_supercell();
  int64_t n = 2, rank_, extents_[8];
  if (lk_supercell_get_shape(supercell, "primitive_masses", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: supercell = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_supercell_get_primitive_masses(supercell, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_supercell_get_supercell_matrix(int bad) {
  lk_supercell *supercell = real_lk_supercell();
  int64_t n = 2, rank_, extents_[8];
  if (lk_supercell_get_shape(supercell, "supercell_matrix", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static int64_t out_[real_elements];
  int64_t *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: supercell = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_supercell_get_supercell_matrix(supercell, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_supercell_get_primitive_matrix(int bad) {
  lk_supercell *supercell = real_lk_supercell();
  int64_t n = 2, rank_, extents_[8];
  if (lk_supercell_get_shape(supercell, "primitive_matrix", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: supercell = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_supercell_get_primitive_matrix(supercell, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_supercell_get_primitive_to_supercell(int bad) {
  lk_supercell *supercell = real_lk_supercell();
  int64_t n = 2, rank_, extents_[8];
  if (lk_supercell_get_shape(supercell, "primitive_to_supercell", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static int64_t out_[real_elements];
  int64_t *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: supercell = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_supercell_get_primitive_to_supercell(supercell, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_supercell_get_supercell_to_primitive(int bad) {
  lk_supercell *supercell = real_lk_supercell();
  int64_t n = 2, rank_, extents_[8];
  if (lk_supercell_get_shape(supercell, "supercell_to_primitive", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static int64_t out_[real_elements];
  int64_t *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: supercell = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_supercell_get_supercell_to_primitive(supercell, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_supercell_get_supercell_to_primitive_index(int bad) {
  lk_supercell *supercell = real_lk_supercell();
  int64_t n = 2, rank_, extents_[8];
  if (lk_supercell_get_shape(supercell, "supercell_to_primitive_index", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static int64_t out_[real_elements];
  int64_t *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: supercell = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_supercell_get_supercell_to_primitive_index(supercell, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_supercell_get_unit_to_supercell(int bad) {
  lk_supercell *supercell = real_lk_supercell();
  int64_t n = 2, rank_, extents_[8];
  if (lk_supercell_get_shape(supercell, "unit_to_supercell", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static int64_t out_[real_elements];
  int64_t *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: supercell = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_supercell_get_unit_to_supercell(supercell, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_supercell_get_supercell_to_unit(int bad) {
  lk_supercell *supercell = real_lk_supercell();
  int64_t n = 2, rank_, extents_[8];
  if (lk_supercell_get_shape(supercell, "supercell_to_unit", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static int64_t out_[real_elements];
  int64_t *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: supercell = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_supercell_get_supercell_to_unit(supercell, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_supercell_get_permutations(int bad) {
  lk_supercell *supercell = real_lk_supercell();
  int64_t n = 2, rank_, extents_[8];
  if (lk_supercell_get_shape(supercell, "permutations", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static int64_t out_[real_elements];
  int64_t *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: supercell = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_supercell_get_permutations(supercell, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_supercell_get_translation_of(int bad) {
  lk_supercell *supercell = real_lk_supercell();
  int64_t n = 2, rank_, extents_[8];
  if (lk_supercell_get_shape(supercell, "translation_of", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static int64_t out_[real_elements];
  int64_t *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: supercell = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_supercell_get_translation_of(supercell, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_supercell_get_shortest_vectors(int bad) {
  lk_supercell *supercell = real_lk_supercell();
  int64_t n = 2, rank_, extents_[8];
  if (lk_supercell_get_shape(supercell, "shortest_vectors", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: supercell = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_supercell_get_shortest_vectors(supercell, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_supercell_get_multiplicity(int bad) {
  lk_supercell *supercell = real_lk_supercell();
  int64_t n = 2, rank_, extents_[8];
  if (lk_supercell_get_shape(supercell, "multiplicity", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static int64_t out_[real_elements];
  int64_t *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: supercell = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_supercell_get_multiplicity(supercell, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_supercell_get_rotations(int bad) {
  lk_supercell *supercell = real_lk_supercell();
  int64_t n = 2, rank_, extents_[8];
  if (lk_supercell_get_shape(supercell, "rotations", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static int64_t out_[real_elements];
  int64_t *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: supercell = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_supercell_get_rotations(supercell, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_supercell_get_translations(int bad) {
  lk_supercell *supercell = real_lk_supercell();
  int64_t n = 2, rank_, extents_[8];
  if (lk_supercell_get_shape(supercell, "translations", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: supercell = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_supercell_get_translations(supercell, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_supercell_get_primitive_rotations(int bad) {
  lk_supercell *supercell = real_lk_supercell();
  int64_t n = 2, rank_, extents_[8];
  if (lk_supercell_get_shape(supercell, "primitive_rotations", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static int64_t out_[real_elements];
  int64_t *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: supercell = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_supercell_get_primitive_rotations(supercell, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_supercell_get_primitive_translations(int bad) {
  lk_supercell *supercell = real_lk_supercell();
  int64_t n = 2, rank_, extents_[8];
  if (lk_supercell_get_shape(supercell, "primitive_translations", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: supercell = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_supercell_get_primitive_translations(supercell, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_supercell_get_equivalent_atoms(int bad) {
  lk_supercell *supercell = real_lk_supercell();
  int64_t n = 2, rank_, extents_[8];
  if (lk_supercell_get_shape(supercell, "equivalent_atoms", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static int64_t out_[real_elements];
  int64_t *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: supercell = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_supercell_get_equivalent_atoms(supercell, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_element_get_mass(int bad) {
  const char *symbol = "x";
  double value_;
  memset(&value_, 0x5a, sizeof value_);
  double *value = &value_;
  switch (bad) {
    case 0: symbol = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_element_get_mass(symbol, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_element_get_mass_variance(int bad) {
  const char *symbol = "x";
  double value_;
  memset(&value_, 0x5a, sizeof value_);
  double *value = &value_;
  switch (bad) {
    case 0: symbol = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_element_get_mass_variance(symbol, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_cell_permutation_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t n_atoms = 2;
  double lattice_[9];
  double *lattice = lattice_;
  memset(lattice_, 0, sizeof lattice_);
  REPEAT(double, lattice_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  double positions_[6];
  double *positions = positions_;
  memset(positions_, 0, sizeof positions_);
  double moved_positions_[6];
  double *moved_positions = moved_positions_;
  memset(moved_positions_, 0, sizeof moved_positions_);
  double tolerance = 1.0;
  int64_t permutation_[2];
  int64_t *permutation = permutation_;
  memset(permutation_, 0x5a, sizeof permutation_);
  int32_t found_;
  memset(&found_, 0x5a, sizeof found_);
  int32_t *found = &found_;
  lk_options *options = NULL;
  switch (bad) {
    case 0: n_atoms = -1; break;
    case 1: n_atoms = INT64_MAX / 2; break;
    case 2: lattice = NULL; break;
    case 3: lattice_[0] = NAN; break;
    case 4: lattice_[0] = INFINITY; break;
    case 5: positions = NULL; break;
    case 6: positions_[0] = NAN; break;
    case 7: positions_[0] = INFINITY; break;
    case 8: moved_positions = NULL; break;
    case 9: moved_positions_[0] = NAN; break;
    case 10: moved_positions_[0] = INFINITY; break;
    case 11: tolerance = NAN; break;
    case 12: permutation = NULL; break;
    case 13: found = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_cell_permutation_compute(ctx, n_atoms, lattice, positions,
      moved_positions, tolerance, permutation, found, options);
  int same = 1;
  same &= untouched(permutation_, sizeof permutation_);
  same &= untouched(&found_, sizeof found_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_cell_shortest_vectors_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t n_to = 2;
  int64_t n_from = 2;
  int64_t n_lattice_points = 2;
  int64_t n_vectors = 2;
  double positions_to_[6];
  double *positions_to = positions_to_;
  memset(positions_to_, 0, sizeof positions_to_);
  double positions_from_[6];
  double *positions_from = positions_from_;
  memset(positions_from_, 0, sizeof positions_from_);
  int64_t lattice_points_[6];
  int64_t *lattice_points = lattice_points_;
  memset(lattice_points_, 0, sizeof lattice_points_);
  double reduced_basis_[9];
  double *reduced_basis = reduced_basis_;
  memset(reduced_basis_, 0, sizeof reduced_basis_);
  REPEAT(double, reduced_basis_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  int64_t transformation_[9];
  int64_t *transformation = transformation_;
  memset(transformation_, 0, sizeof transformation_);
  REPEAT(int64_t, transformation_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  double tolerance = 1.0;
  double vectors_[6];
  double *vectors = vectors_;
  memset(vectors_, 0x5a, sizeof vectors_);
  int64_t multiplicity_[8];
  int64_t *multiplicity = multiplicity_;
  memset(multiplicity_, 0x5a, sizeof multiplicity_);
  lk_options *options = NULL;
  switch (bad) {
    case 0: n_to = -1; break;
    case 1: n_to = INT64_MAX / 2; break;
    case 2: n_from = -1; break;
    case 3: n_from = INT64_MAX / 2; break;
    case 4: n_lattice_points = -1; break;
    case 5: n_lattice_points = INT64_MAX / 2; break;
    case 6: n_vectors = -1; break;
    case 7: n_vectors = INT64_MAX / 2; break;
    case 8: positions_to = NULL; break;
    case 9: positions_to_[0] = NAN; break;
    case 10: positions_to_[0] = INFINITY; break;
    case 11: positions_from = NULL; break;
    case 12: positions_from_[0] = NAN; break;
    case 13: positions_from_[0] = INFINITY; break;
    case 14: lattice_points = NULL; break;
    case 15: reduced_basis = NULL; break;
    case 16: reduced_basis_[0] = NAN; break;
    case 17: reduced_basis_[0] = INFINITY; break;
    case 18: transformation = NULL; break;
    case 19: tolerance = NAN; break;
    case 20: multiplicity = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_cell_shortest_vectors_compute(ctx, n_to, n_from, n_lattice_points,
      n_vectors, positions_to, positions_from, lattice_points, reduced_basis, transformation,
      tolerance, vectors, multiplicity, options);
  int same = 1;
  same &= untouched(vectors_, sizeof vectors_);
  same &= untouched(multiplicity_, sizeof multiplicity_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_displacements_create(int bad) {
  lk_context *ctx = NULL;
  lk_supercell *supercell = real_lk_supercell();
  lk_options *options = NULL;
  lk_displacements *out_;
  memset(&out_, 0x5a, sizeof out_);
  lk_displacements **out = &out_;
  switch (bad) {
    case 0: supercell = NULL; break;
    case 1: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_displacements_create(ctx, supercell, options, out);
  int same = 1;
  same &= untouched(&out_, sizeof out_);
  if (status == 0) lk_displacements_destroy(out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_displacements_create_from_arrays(int bad) {
  lk_context *ctx = NULL;
  lk_supercell *supercell = real_lk_supercell();
  int64_t n_first = 2;
  int64_t first_atoms_[2];
  int64_t *first_atoms = first_atoms_;
  memset(first_atoms_, 0, sizeof first_atoms_);
  double first_displacements_[6];
  double *first_displacements = first_displacements_;
  memset(first_displacements_, 0, sizeof first_displacements_);
  int64_t n_second = 2;
  int64_t first_of_second_[2];
  int64_t *first_of_second = first_of_second_;
  memset(first_of_second_, 0, sizeof first_of_second_);
  int64_t second_atoms_[2];
  int64_t *second_atoms = second_atoms_;
  memset(second_atoms_, 0, sizeof second_atoms_);
  double second_displacements_[6];
  double *second_displacements = second_displacements_;
  memset(second_displacements_, 0, sizeof second_displacements_);
  lk_options *options = NULL;
  lk_displacements *out_;
  memset(&out_, 0x5a, sizeof out_);
  lk_displacements **out = &out_;
  switch (bad) {
    case 0: supercell = NULL; break;
    case 1: n_first = -1; break;
    case 2: n_first = INT64_MAX / 2; break;
    case 3: first_atoms = NULL; break;
    case 4: first_atoms_[0] = INT64_C(1) << 40; break;
    case 5: first_atoms_[0] = -1; break;
    case 6: first_displacements = NULL; break;
    case 7: first_displacements_[0] = NAN; break;
    case 8: first_displacements_[0] = INFINITY; break;
    case 9: n_second = -1; break;
    case 10: n_second = INT64_MAX / 2; break;
    case 11: first_of_second_[0] = INT64_C(1) << 40; break;
    case 12: first_of_second_[0] = -1; break;
    case 13: second_atoms_[0] = INT64_C(1) << 40; break;
    case 14: second_atoms_[0] = -1; break;
    case 15: second_displacements_[0] = NAN; break;
    case 16: second_displacements_[0] = INFINITY; break;
    case 17: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_displacements_create_from_arrays(ctx, supercell, n_first,
      first_atoms, first_displacements, n_second, first_of_second, second_atoms,
      second_displacements, options, out);
  int same = 1;
  same &= untouched(&out_, sizeof out_);
  if (status == 0) lk_displacements_destroy(out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_displacements_get_n_supercells(int bad) {
  lk_displacements *displacements = real_lk_displacements();
  int64_t value_;
  memset(&value_, 0x5a, sizeof value_);
  int64_t *value = &value_;
  switch (bad) {
    case 0: displacements = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_displacements_get_n_supercells(displacements, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_displacements_get_n_first(int bad) {
  lk_displacements *displacements = real_lk_displacements();
  int64_t value_;
  memset(&value_, 0x5a, sizeof value_);
  int64_t *value = &value_;
  switch (bad) {
    case 0: displacements = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_displacements_get_n_first(displacements, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_displacements_get_n_second(int bad) {
  lk_displacements *displacements = real_lk_displacements();
  int64_t value_;
  memset(&value_, 0x5a, sizeof value_);
  int64_t *value = &value_;
  switch (bad) {
    case 0: displacements = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_displacements_get_n_second(displacements, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_displacements_get_n_atoms(int bad) {
  lk_displacements *displacements = real_lk_displacements();
  int64_t value_;
  memset(&value_, 0x5a, sizeof value_);
  int64_t *value = &value_;
  switch (bad) {
    case 0: displacements = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_displacements_get_n_atoms(displacements, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_displacements_get_shape(int bad) {
  lk_displacements *displacements = real_lk_displacements();
  const char *name = "x";
  int64_t rank_;
  memset(&rank_, 0x5a, sizeof rank_);
  int64_t *rank = &rank_;
  int64_t shape_[8];
  int64_t *shape = shape_;
  memset(shape_, 0x5a, sizeof shape_);
  switch (bad) {
    case 0: displacements = NULL; break;
    case 1: name = NULL; break;
    case 2: rank = NULL; break;
    case 3: shape = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_displacements_get_shape(displacements, name, rank, shape);
  int same = 1;
  same &= untouched(&rank_, sizeof rank_);
  same &= untouched(shape_, sizeof shape_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_displacements_get_first_atoms(int bad) {
  lk_displacements *displacements = real_lk_displacements();
  int64_t n = 2, rank_, extents_[8];
  if (lk_displacements_get_shape(displacements, "first_atoms", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static int64_t out_[real_elements];
  int64_t *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: displacements = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_displacements_get_first_atoms(displacements, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_displacements_get_first_displacements(int bad) {
  lk_displacements *displacements = real_lk_displacements();
  int64_t n = 2, rank_, extents_[8];
  if (lk_displacements_get_shape(displacements, "first_displacements", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: displacements = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_displacements_get_first_displacements(displacements, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_displacements_get_first_of_second(int bad) {
  lk_displacements *displacements = real_lk_displacements();
  int64_t n = 2, rank_, extents_[8];
  if (lk_displacements_get_shape(displacements, "first_of_second", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static int64_t out_[real_elements];
  int64_t *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: displacements = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_displacements_get_first_of_second(displacements, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_displacements_get_second_atoms(int bad) {
  lk_displacements *displacements = real_lk_displacements();
  int64_t n = 2, rank_, extents_[8];
  if (lk_displacements_get_shape(displacements, "second_atoms", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static int64_t out_[real_elements];
  int64_t *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: displacements = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_displacements_get_second_atoms(displacements, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_displacements_get_second_displacements(int bad) {
  lk_displacements *displacements = real_lk_displacements();
  int64_t n = 2, rank_, extents_[8];
  if (lk_displacements_get_shape(displacements, "second_displacements", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: displacements = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_displacements_get_second_displacements(displacements, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_displacements_get_pair_distances(int bad) {
  lk_displacements *displacements = real_lk_displacements();
  int64_t n = 2, rank_, extents_[8];
  if (lk_displacements_get_shape(displacements, "pair_distances", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: displacements = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_displacements_get_pair_distances(displacements, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_displacements_get_positions(int bad) {
  lk_displacements *displacements = real_lk_displacements();
  int64_t i = 0;
  int64_t n = 2, rank_, extents_[8];
  if (lk_displacements_get_shape(displacements, "positions", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: displacements = NULL; break;
    case 1: i = INT64_C(1) << 40; break;
    case 2: i = -1; break;
    case 3: n = -1; break;
    case 4: n = INT64_MAX / 2; break;
    case 5: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_displacements_get_positions(displacements, i, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_displacements_set_forces(int bad) {
  lk_displacements *displacements = real_lk_displacements();
  int64_t n_supercells = 2;
  int64_t n_atoms = 2;
  double forces_[12];
  double *forces = forces_;
  memset(forces_, 0, sizeof forces_);
  switch (bad) {
    case 0: displacements = NULL; break;
    case 1: n_supercells = -1; break;
    case 2: n_supercells = INT64_MAX / 2; break;
    case 3: n_atoms = -1; break;
    case 4: n_atoms = INT64_MAX / 2; break;
    case 5: forces = NULL; break;
    case 6: forces_[0] = NAN; break;
    case 7: forces_[0] = INFINITY; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_displacements_set_forces(displacements, n_supercells, n_atoms,
      forces);
  int same = 1;
  return verdict(status, same, lk_error_message());
}

static int try_lk_displacements_get_forces(int bad) {
  lk_displacements *displacements = real_lk_displacements();
  int64_t n = 2, rank_, extents_[8];
  if (lk_displacements_get_shape(displacements, "forces", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: displacements = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_displacements_get_forces(displacements, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_fc2_create_from_displacements(int bad) {
  lk_context *ctx = NULL;
  lk_supercell *supercell = real_lk_supercell();
  lk_displacements *displacements = real_lk_displacements();
  lk_options *options = NULL;
  lk_fc2 *out_;
  memset(&out_, 0x5a, sizeof out_);
  lk_fc2 **out = &out_;
  switch (bad) {
    case 0: supercell = NULL; break;
    case 1: displacements = NULL; break;
    case 2: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_fc2_create_from_displacements(ctx, supercell, displacements,
      options, out);
  int same = 1;
  same &= untouched(&out_, sizeof out_);
  if (status == 0) lk_fc2_destroy(out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_fc3_create_from_displacements(int bad) {
  lk_context *ctx = NULL;
  lk_supercell *supercell = real_lk_supercell();
  lk_displacements *displacements = real_lk_displacements();
  lk_options *options = NULL;
  lk_fc3 *out_;
  memset(&out_, 0x5a, sizeof out_);
  lk_fc3 **out = &out_;
  switch (bad) {
    case 0: supercell = NULL; break;
    case 1: displacements = NULL; break;
    case 2: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_fc3_create_from_displacements(ctx, supercell, displacements,
      options, out);
  int same = 1;
  same &= untouched(&out_, sizeof out_);
  if (status == 0) lk_fc3_destroy(out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_fc3_create(int bad) {
  lk_context *ctx = NULL;
  lk_supercell *supercell = real_lk_supercell();
  int64_t n_rows = 2;
  int64_t n_super = 4;
  double force_constants_[864];
  double *force_constants = force_constants_;
  memset(force_constants_, 0, sizeof force_constants_);
  REPEAT(double, force_constants_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  lk_options *options = NULL;
  lk_fc3 *out_;
  memset(&out_, 0x5a, sizeof out_);
  lk_fc3 **out = &out_;
  switch (bad) {
    case 0: supercell = NULL; break;
    case 1: n_rows = -1; break;
    case 2: n_rows = INT64_MAX / 2; break;
    case 3: n_super = -1; break;
    case 4: n_super = INT64_MAX / 2; break;
    case 5: force_constants = NULL; break;
    case 6: force_constants_[0] = NAN; break;
    case 7: force_constants_[0] = INFINITY; break;
    case 8: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_fc3_create(ctx, supercell, n_rows, n_super, force_constants,
      options, out);
  int same = 1;
  same &= untouched(&out_, sizeof out_);
  if (status == 0) lk_fc3_destroy(out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_fc3_create_from_fc3(int bad) {
  lk_context *ctx = NULL;
  lk_fc3 *source = real_lk_fc3();
  lk_options *options = NULL;
  lk_fc3 *out_;
  memset(&out_, 0x5a, sizeof out_);
  lk_fc3 **out = &out_;
  switch (bad) {
    case 0: source = NULL; break;
    case 1: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_fc3_create_from_fc3(ctx, source, options, out);
  int same = 1;
  same &= untouched(&out_, sizeof out_);
  if (status == 0) lk_fc3_destroy(out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_fc3_get_n_rows(int bad) {
  lk_fc3 *fc3 = real_lk_fc3();
  int64_t value_;
  memset(&value_, 0x5a, sizeof value_);
  int64_t *value = &value_;
  switch (bad) {
    case 0: fc3 = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_fc3_get_n_rows(fc3, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_fc3_get_n_super(int bad) {
  lk_fc3 *fc3 = real_lk_fc3();
  int64_t value_;
  memset(&value_, 0x5a, sizeof value_);
  int64_t *value = &value_;
  switch (bad) {
    case 0: fc3 = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_fc3_get_n_super(fc3, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_fc3_get_is_compact(int bad) {
  lk_fc3 *fc3 = real_lk_fc3();
  int32_t value_;
  memset(&value_, 0x5a, sizeof value_);
  int32_t *value = &value_;
  switch (bad) {
    case 0: fc3 = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_fc3_get_is_compact(fc3, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_fc3_get_shape(int bad) {
  lk_fc3 *fc3 = real_lk_fc3();
  const char *name = "x";
  int64_t rank_;
  memset(&rank_, 0x5a, sizeof rank_);
  int64_t *rank = &rank_;
  int64_t shape_[8];
  int64_t *shape = shape_;
  memset(shape_, 0x5a, sizeof shape_);
  switch (bad) {
    case 0: fc3 = NULL; break;
    case 1: name = NULL; break;
    case 2: rank = NULL; break;
    case 3: shape = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_fc3_get_shape(fc3, name, rank, shape);
  int same = 1;
  same &= untouched(&rank_, sizeof rank_);
  same &= untouched(shape_, sizeof shape_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_fc3_get_force_constants(int bad) {
  lk_fc3 *fc3 = real_lk_fc3();
  int64_t n = 2, rank_, extents_[8];
  if (lk_fc3_get_shape(fc3, "force_constants", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: fc3 = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_fc3_get_force_constants(fc3, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_fc3_get_drift(int bad) {
  lk_fc3 *fc3 = real_lk_fc3();
  int64_t n = 2, rank_, extents_[8];
  if (lk_fc3_get_shape(fc3, "drift", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: fc3 = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_fc3_get_drift(fc3, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_fc3_get_drift_components(int bad) {
  lk_fc3 *fc3 = real_lk_fc3();
  int64_t n = 2, rank_, extents_[8];
  if (lk_fc3_get_shape(fc3, "drift_components", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static int64_t out_[real_elements];
  int64_t *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: fc3 = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_fc3_get_drift_components(fc3, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_fc2_symmetrize_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t n_atoms = 2;
  int64_t level = 0;
  double force_constants_[36];
  double *force_constants = force_constants_;
  memset(force_constants_, 0, sizeof force_constants_);
  REPEAT(double, force_constants_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  lk_options *options = NULL;
  switch (bad) {
    case 0: n_atoms = -1; break;
    case 1: n_atoms = INT64_MAX / 2; break;
    case 2: force_constants = NULL; break;
    case 3: force_constants_[0] = NAN; break;
    case 4: force_constants_[0] = INFINITY; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_fc2_symmetrize_compute(ctx, n_atoms, level, force_constants,
      options);
  int same = 1;
  return verdict(status, same, lk_error_message());
}

static int try_lk_fc2_symmetrize_compact_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t n_primitive = 2;
  int64_t n_atoms = 2;
  int64_t n_translations = 2;
  int64_t level = 0;
  int64_t permutations_[4];
  int64_t *permutations = permutations_;
  memset(permutations_, 0, sizeof permutations_);
  REPEAT(int64_t, permutations_, 0, 1);
  int64_t s2pp_[2];
  int64_t *s2pp = s2pp_;
  memset(s2pp_, 0, sizeof s2pp_);
  REPEAT(int64_t, s2pp_, 0, 1);
  int64_t p2s_[2];
  int64_t *p2s = p2s_;
  memset(p2s_, 0, sizeof p2s_);
  REPEAT(int64_t, p2s_, 0, 1);
  int64_t translation_of_[2];
  int64_t *translation_of = translation_of_;
  memset(translation_of_, 0, sizeof translation_of_);
  double force_constants_[36];
  double *force_constants = force_constants_;
  memset(force_constants_, 0, sizeof force_constants_);
  REPEAT(double, force_constants_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  lk_options *options = NULL;
  switch (bad) {
    case 0: n_primitive = -1; break;
    case 1: n_primitive = INT64_MAX / 2; break;
    case 2: n_atoms = -1; break;
    case 3: n_atoms = INT64_MAX / 2; break;
    case 4: n_translations = -1; break;
    case 5: n_translations = INT64_MAX / 2; break;
    case 6: permutations = NULL; break;
    case 7: permutations_[0] = INT64_C(1) << 40; break;
    case 8: permutations_[0] = -1; break;
    case 9: s2pp = NULL; break;
    case 10: s2pp_[0] = INT64_C(1) << 40; break;
    case 11: s2pp_[0] = -1; break;
    case 12: p2s = NULL; break;
    case 13: p2s_[0] = INT64_C(1) << 40; break;
    case 14: p2s_[0] = -1; break;
    case 15: translation_of = NULL; break;
    case 16: translation_of_[0] = INT64_C(1) << 40; break;
    case 17: translation_of_[0] = -1; break;
    case 18: force_constants = NULL; break;
    case 19: force_constants_[0] = NAN; break;
    case 20: force_constants_[0] = INFINITY; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_fc2_symmetrize_compact_compute(ctx, n_primitive, n_atoms,
      n_translations, level, permutations, s2pp, p2s, translation_of, force_constants, options);
  int same = 1;
  return verdict(status, same, lk_error_message());
}

static int try_lk_fc2_transpose_compact_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t n_primitive = 2;
  int64_t n_atoms = 2;
  int64_t n_translations = 2;
  int64_t permutations_[4];
  int64_t *permutations = permutations_;
  memset(permutations_, 0, sizeof permutations_);
  REPEAT(int64_t, permutations_, 0, 1);
  int64_t s2pp_[2];
  int64_t *s2pp = s2pp_;
  memset(s2pp_, 0, sizeof s2pp_);
  REPEAT(int64_t, s2pp_, 0, 1);
  int64_t p2s_[2];
  int64_t *p2s = p2s_;
  memset(p2s_, 0, sizeof p2s_);
  REPEAT(int64_t, p2s_, 0, 1);
  int64_t translation_of_[2];
  int64_t *translation_of = translation_of_;
  memset(translation_of_, 0, sizeof translation_of_);
  double force_constants_[36];
  double *force_constants = force_constants_;
  memset(force_constants_, 0, sizeof force_constants_);
  REPEAT(double, force_constants_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  lk_options *options = NULL;
  switch (bad) {
    case 0: n_primitive = -1; break;
    case 1: n_primitive = INT64_MAX / 2; break;
    case 2: n_atoms = -1; break;
    case 3: n_atoms = INT64_MAX / 2; break;
    case 4: n_translations = -1; break;
    case 5: n_translations = INT64_MAX / 2; break;
    case 6: permutations = NULL; break;
    case 7: permutations_[0] = INT64_C(1) << 40; break;
    case 8: permutations_[0] = -1; break;
    case 9: s2pp = NULL; break;
    case 10: s2pp_[0] = INT64_C(1) << 40; break;
    case 11: s2pp_[0] = -1; break;
    case 12: p2s = NULL; break;
    case 13: p2s_[0] = INT64_C(1) << 40; break;
    case 14: p2s_[0] = -1; break;
    case 15: translation_of = NULL; break;
    case 16: translation_of_[0] = INT64_C(1) << 40; break;
    case 17: translation_of_[0] = -1; break;
    case 18: force_constants = NULL; break;
    case 19: force_constants_[0] = NAN; break;
    case 20: force_constants_[0] = INFINITY; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_fc2_transpose_compact_compute(ctx, n_primitive, n_atoms,
      n_translations, permutations, s2pp, p2s, translation_of, force_constants, options);
  int same = 1;
  return verdict(status, same, lk_error_message());
}

static int try_lk_fc2_distribute_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t n_rows = 2;
  int64_t n_atoms = 2;
  int64_t n_targets = 2;
  int64_t n_operations = 2;
  int64_t targets_[2];
  int64_t *targets = targets_;
  memset(targets_, 0, sizeof targets_);
  int64_t rows_[2];
  int64_t *rows = rows_;
  memset(rows_, 0, sizeof rows_);
  double rotations_[18];
  double *rotations = rotations_;
  memset(rotations_, 0, sizeof rotations_);
  REPEAT(double, rotations_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  int64_t permutations_[4];
  int64_t *permutations = permutations_;
  memset(permutations_, 0, sizeof permutations_);
  REPEAT(int64_t, permutations_, 0, 1);
  int64_t map_atoms_[2];
  int64_t *map_atoms = map_atoms_;
  memset(map_atoms_, 0, sizeof map_atoms_);
  int64_t map_operations_[2];
  int64_t *map_operations = map_operations_;
  memset(map_operations_, 0, sizeof map_operations_);
  double force_constants_[36];
  double *force_constants = force_constants_;
  memset(force_constants_, 0, sizeof force_constants_);
  REPEAT(double, force_constants_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  lk_options *options = NULL;
  switch (bad) {
    case 0: n_rows = -1; break;
    case 1: n_rows = INT64_MAX / 2; break;
    case 2: n_atoms = -1; break;
    case 3: n_atoms = INT64_MAX / 2; break;
    case 4: n_targets = -1; break;
    case 5: n_targets = INT64_MAX / 2; break;
    case 6: n_operations = -1; break;
    case 7: n_operations = INT64_MAX / 2; break;
    case 8: targets = NULL; break;
    case 9: targets_[0] = INT64_C(1) << 40; break;
    case 10: targets_[0] = -1; break;
    case 11: rows = NULL; break;
    case 12: rows_[0] = INT64_C(1) << 40; break;
    case 13: rows_[0] = -1; break;
    case 14: rotations = NULL; break;
    case 15: rotations_[0] = NAN; break;
    case 16: rotations_[0] = INFINITY; break;
    case 17: permutations = NULL; break;
    case 18: permutations_[0] = INT64_C(1) << 40; break;
    case 19: permutations_[0] = -1; break;
    case 20: map_atoms = NULL; break;
    case 21: map_atoms_[0] = INT64_C(1) << 40; break;
    case 22: map_atoms_[0] = -1; break;
    case 23: map_operations = NULL; break;
    case 24: map_operations_[0] = INT64_C(1) << 40; break;
    case 25: map_operations_[0] = -1; break;
    case 26: force_constants = NULL; break;
    case 27: force_constants_[0] = NAN; break;
    case 28: force_constants_[0] = INFINITY; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_fc2_distribute_compute(ctx, n_rows, n_atoms, n_targets,
      n_operations, targets, rows, rotations, permutations, map_atoms, map_operations,
      force_constants, options);
  int same = 1;
  return verdict(status, same, lk_error_message());
}

static int try_lk_fc3_distribute_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t n_rows = 2;
  int64_t n_atoms = 2;
  int64_t target = 0;
  int64_t source = 0;
  int64_t mapping_[2];
  int64_t *mapping = mapping_;
  memset(mapping_, 0, sizeof mapping_);
  double rotation_[9];
  double *rotation = rotation_;
  memset(rotation_, 0, sizeof rotation_);
  REPEAT(double, rotation_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  double force_constants_[216];
  double *force_constants = force_constants_;
  memset(force_constants_, 0, sizeof force_constants_);
  REPEAT(double, force_constants_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  lk_options *options = NULL;
  switch (bad) {
    case 0: n_rows = -1; break;
    case 1: n_rows = INT64_MAX / 2; break;
    case 2: n_atoms = -1; break;
    case 3: n_atoms = INT64_MAX / 2; break;
    case 4: target = INT64_C(1) << 40; break;
    case 5: target = -1; break;
    case 6: source = INT64_C(1) << 40; break;
    case 7: source = -1; break;
    case 8: mapping = NULL; break;
    case 9: mapping_[0] = INT64_C(1) << 40; break;
    case 10: mapping_[0] = -1; break;
    case 11: rotation = NULL; break;
    case 12: rotation_[0] = NAN; break;
    case 13: rotation_[0] = INFINITY; break;
    case 14: force_constants = NULL; break;
    case 15: force_constants_[0] = NAN; break;
    case 16: force_constants_[0] = INFINITY; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_fc3_distribute_compute(ctx, n_rows, n_atoms, target, source,
      mapping, rotation, force_constants, options);
  int same = 1;
  return verdict(status, same, lk_error_message());
}

static int try_lk_fc3_rotate_delta_fc2s_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t n_atoms = 2;
  int64_t n_displacements = 2;
  int64_t n_operations = 2;
  double delta_fc2s_[72];
  double *delta_fc2s = delta_fc2s_;
  memset(delta_fc2s_, 0, sizeof delta_fc2s_);
  REPEAT(double, delta_fc2s_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  double inverse_[12];
  double *inverse = inverse_;
  memset(inverse_, 0, sizeof inverse_);
  double rotations_[18];
  double *rotations = rotations_;
  memset(rotations_, 0, sizeof rotations_);
  REPEAT(double, rotations_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  int64_t atom_maps_[4];
  int64_t *atom_maps = atom_maps_;
  memset(atom_maps_, 0, sizeof atom_maps_);
  double fc3_[108];
  double *fc3 = fc3_;
  memset(fc3_, 0x5a, sizeof fc3_);
  lk_options *options = NULL;
  switch (bad) {
    case 0: n_atoms = -1; break;
    case 1: n_atoms = INT64_MAX / 2; break;
    case 2: n_displacements = -1; break;
    case 3: n_displacements = INT64_MAX / 2; break;
    case 4: n_operations = -1; break;
    case 5: n_operations = INT64_MAX / 2; break;
    case 6: delta_fc2s = NULL; break;
    case 7: delta_fc2s_[0] = NAN; break;
    case 8: delta_fc2s_[0] = INFINITY; break;
    case 9: inverse = NULL; break;
    case 10: inverse_[0] = NAN; break;
    case 11: inverse_[0] = INFINITY; break;
    case 12: rotations = NULL; break;
    case 13: rotations_[0] = NAN; break;
    case 14: rotations_[0] = INFINITY; break;
    case 15: atom_maps = NULL; break;
    case 16: atom_maps_[0] = INT64_C(1) << 40; break;
    case 17: atom_maps_[0] = -1; break;
    case 18: fc3 = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_fc3_rotate_delta_fc2s_compute(ctx, n_atoms, n_displacements,
      n_operations, delta_fc2s, inverse, rotations, atom_maps, fc3, options);
  int same = 1;
  same &= untouched(fc3_, sizeof fc3_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_fc3_permutation_symmetry_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t n_atoms = 2;
  double force_constants_[216];
  double *force_constants = force_constants_;
  memset(force_constants_, 0, sizeof force_constants_);
  REPEAT(double, force_constants_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  lk_options *options = NULL;
  switch (bad) {
    case 0: n_atoms = -1; break;
    case 1: n_atoms = INT64_MAX / 2; break;
    case 2: force_constants = NULL; break;
    case 3: force_constants_[0] = NAN; break;
    case 4: force_constants_[0] = INFINITY; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_fc3_permutation_symmetry_compute(ctx, n_atoms, force_constants,
      options);
  int same = 1;
  return verdict(status, same, lk_error_message());
}

static int try_lk_fc3_permutation_symmetry_compact_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t n_primitive = 2;
  int64_t n_atoms = 2;
  int64_t n_translations = 2;
  int64_t permutations_[4];
  int64_t *permutations = permutations_;
  memset(permutations_, 0, sizeof permutations_);
  REPEAT(int64_t, permutations_, 0, 1);
  int64_t s2pp_[2];
  int64_t *s2pp = s2pp_;
  memset(s2pp_, 0, sizeof s2pp_);
  REPEAT(int64_t, s2pp_, 0, 1);
  int64_t p2s_[2];
  int64_t *p2s = p2s_;
  memset(p2s_, 0, sizeof p2s_);
  REPEAT(int64_t, p2s_, 0, 1);
  int64_t translation_of_[2];
  int64_t *translation_of = translation_of_;
  memset(translation_of_, 0, sizeof translation_of_);
  double force_constants_[216];
  double *force_constants = force_constants_;
  memset(force_constants_, 0, sizeof force_constants_);
  REPEAT(double, force_constants_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  lk_options *options = NULL;
  switch (bad) {
    case 0: n_primitive = -1; break;
    case 1: n_primitive = INT64_MAX / 2; break;
    case 2: n_atoms = -1; break;
    case 3: n_atoms = INT64_MAX / 2; break;
    case 4: n_translations = -1; break;
    case 5: n_translations = INT64_MAX / 2; break;
    case 6: permutations = NULL; break;
    case 7: permutations_[0] = INT64_C(1) << 40; break;
    case 8: permutations_[0] = -1; break;
    case 9: s2pp = NULL; break;
    case 10: s2pp_[0] = INT64_C(1) << 40; break;
    case 11: s2pp_[0] = -1; break;
    case 12: p2s = NULL; break;
    case 13: p2s_[0] = INT64_C(1) << 40; break;
    case 14: p2s_[0] = -1; break;
    case 15: translation_of = NULL; break;
    case 16: translation_of_[0] = INT64_C(1) << 40; break;
    case 17: translation_of_[0] = -1; break;
    case 18: force_constants = NULL; break;
    case 19: force_constants_[0] = NAN; break;
    case 20: force_constants_[0] = INFINITY; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_fc3_permutation_symmetry_compact_compute(ctx, n_primitive, n_atoms,
      n_translations, permutations, s2pp, p2s, translation_of, force_constants, options);
  int same = 1;
  return verdict(status, same, lk_error_message());
}

static int try_lk_fc3_transpose_compact_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t n_primitive = 2;
  int64_t n_atoms = 2;
  int64_t n_translations = 2;
  int64_t exchange = 0;
  int64_t permutations_[4];
  int64_t *permutations = permutations_;
  memset(permutations_, 0, sizeof permutations_);
  REPEAT(int64_t, permutations_, 0, 1);
  int64_t s2pp_[2];
  int64_t *s2pp = s2pp_;
  memset(s2pp_, 0, sizeof s2pp_);
  REPEAT(int64_t, s2pp_, 0, 1);
  int64_t p2s_[2];
  int64_t *p2s = p2s_;
  memset(p2s_, 0, sizeof p2s_);
  REPEAT(int64_t, p2s_, 0, 1);
  int64_t translation_of_[2];
  int64_t *translation_of = translation_of_;
  memset(translation_of_, 0, sizeof translation_of_);
  double force_constants_[216];
  double *force_constants = force_constants_;
  memset(force_constants_, 0, sizeof force_constants_);
  REPEAT(double, force_constants_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  lk_options *options = NULL;
  switch (bad) {
    case 0: n_primitive = -1; break;
    case 1: n_primitive = INT64_MAX / 2; break;
    case 2: n_atoms = -1; break;
    case 3: n_atoms = INT64_MAX / 2; break;
    case 4: n_translations = -1; break;
    case 5: n_translations = INT64_MAX / 2; break;
    case 6: permutations = NULL; break;
    case 7: permutations_[0] = INT64_C(1) << 40; break;
    case 8: permutations_[0] = -1; break;
    case 9: s2pp = NULL; break;
    case 10: s2pp_[0] = INT64_C(1) << 40; break;
    case 11: s2pp_[0] = -1; break;
    case 12: p2s = NULL; break;
    case 13: p2s_[0] = INT64_C(1) << 40; break;
    case 14: p2s_[0] = -1; break;
    case 15: translation_of = NULL; break;
    case 16: translation_of_[0] = INT64_C(1) << 40; break;
    case 17: translation_of_[0] = -1; break;
    case 18: force_constants = NULL; break;
    case 19: force_constants_[0] = NAN; break;
    case 20: force_constants_[0] = INFINITY; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_fc3_transpose_compact_compute(ctx, n_primitive, n_atoms,
      n_translations, exchange, permutations, s2pp, p2s, translation_of, force_constants,
      options);
  int same = 1;
  return verdict(status, same, lk_error_message());
}

static int try_lk_fc3_subtract_mean_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t n_rows = 2;
  int64_t n_atoms = 2;
  int64_t axis = 0;
  double force_constants_[216];
  double *force_constants = force_constants_;
  memset(force_constants_, 0, sizeof force_constants_);
  REPEAT(double, force_constants_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  lk_options *options = NULL;
  switch (bad) {
    case 0: n_rows = -1; break;
    case 1: n_rows = INT64_MAX / 2; break;
    case 2: n_atoms = -1; break;
    case 3: n_atoms = INT64_MAX / 2; break;
    case 4: force_constants = NULL; break;
    case 5: force_constants_[0] = NAN; break;
    case 6: force_constants_[0] = INFINITY; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_fc3_subtract_mean_compute(ctx, n_rows, n_atoms, axis,
      force_constants, options);
  int same = 1;
  return verdict(status, same, lk_error_message());
}

static int try_lk_grid_create(int bad) {
  lk_context *ctx = NULL;
  lk_supercell *supercell = real_lk_supercell();
  int64_t mesh_[3];
  int64_t *mesh = mesh_;
  memset(mesh_, 0, sizeof mesh_);
  lk_options *options = NULL;
  lk_grid *out_;
  memset(&out_, 0x5a, sizeof out_);
  lk_grid **out = &out_;
  switch (bad) {
    case 0: supercell = NULL; break;
    case 1: mesh = NULL; break;
    case 2: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_grid_create(ctx, supercell, mesh, options, out);
  int same = 1;
  same &= untouched(&out_, sizeof out_);
  if (status == 0) lk_grid_destroy(out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_grid_create_from_length(int bad) {
  lk_context *ctx = NULL;
  lk_supercell *supercell = real_lk_supercell();
  double length = 1.0;
  lk_options *options = NULL;
  lk_grid *out_;
  memset(&out_, 0x5a, sizeof out_);
  lk_grid **out = &out_;
  switch (bad) {
    case 0: supercell = NULL; break;
    case 1: length = NAN; break;
    case 2: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_grid_create_from_length(ctx, supercell, length, options, out);
  int same = 1;
  same &= untouched(&out_, sizeof out_);
  if (status == 0) lk_grid_destroy(out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_grid_create_from_matrix(int bad) {
  lk_context *ctx = NULL;
  lk_supercell *supercell = real_lk_supercell();
  int64_t grid_matrix_[9];
  int64_t *grid_matrix = grid_matrix_;
  memset(grid_matrix_, 0, sizeof grid_matrix_);
  REPEAT(int64_t, grid_matrix_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  lk_options *options = NULL;
  lk_grid *out_;
  memset(&out_, 0x5a, sizeof out_);
  lk_grid **out = &out_;
  switch (bad) {
    case 0: supercell = NULL; break;
    case 1: grid_matrix = NULL; break;
    case 2: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_grid_create_from_matrix(ctx, supercell, grid_matrix, options, out);
  int same = 1;
  same &= untouched(&out_, sizeof out_);
  if (status == 0) lk_grid_destroy(out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_grid_get_shape(int bad) {
  lk_grid *grid = real_lk_grid();
  const char *name = "x";
  int64_t rank_;
  memset(&rank_, 0x5a, sizeof rank_);
  int64_t *rank = &rank_;
  int64_t shape_[8];
  int64_t *shape = shape_;
  memset(shape_, 0x5a, sizeof shape_);
  switch (bad) {
    case 0: grid = NULL; break;
    case 1: name = NULL; break;
    case 2: rank = NULL; break;
    case 3: shape = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_grid_get_shape(grid, name, rank, shape);
  int same = 1;
  same &= untouched(&rank_, sizeof rank_);
  same &= untouched(shape_, sizeof shape_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_grid_get_n_grid(int bad) {
  lk_grid *grid = real_lk_grid();
  int64_t value_;
  memset(&value_, 0x5a, sizeof value_);
  int64_t *value = &value_;
  switch (bad) {
    case 0: grid = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_grid_get_n_grid(grid, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_grid_get_n_bz(int bad) {
  lk_grid *grid = real_lk_grid();
  int64_t value_;
  memset(&value_, 0x5a, sizeof value_);
  int64_t *value = &value_;
  switch (bad) {
    case 0: grid = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_grid_get_n_bz(grid, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_grid_get_n_irreducible(int bad) {
  lk_grid *grid = real_lk_grid();
  int64_t value_;
  memset(&value_, 0x5a, sizeof value_);
  int64_t *value = &value_;
  switch (bad) {
    case 0: grid = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_grid_get_n_irreducible(grid, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_grid_get_d_diag(int bad) {
  lk_grid *grid = real_lk_grid();
  int64_t n = 2, rank_, extents_[8];
  if (lk_grid_get_shape(grid, "d_diag", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static int64_t out_[real_elements];
  int64_t *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: grid = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_grid_get_d_diag(grid, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_grid_get_grid_matrix(int bad) {
  lk_grid *grid = real_lk_grid();
  int64_t n = 2, rank_, extents_[8];
  if (lk_grid_get_shape(grid, "grid_matrix", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static int64_t out_[real_elements];
  int64_t *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: grid = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_grid_get_grid_matrix(grid, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_grid_get_p(int bad) {
  lk_grid *grid = real_lk_grid();
  int64_t n = 2, rank_, extents_[8];
  if (lk_grid_get_shape(grid, "p", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static int64_t out_[real_elements];
  int64_t *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: grid = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_grid_get_p(grid, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_grid_get_q(int bad) {
  lk_grid *grid = real_lk_grid();
  int64_t n = 2, rank_, extents_[8];
  if (lk_grid_get_shape(grid, "q", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static int64_t out_[real_elements];
  int64_t *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: grid = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_grid_get_q(grid, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_grid_get_addresses(int bad) {
  lk_grid *grid = real_lk_grid();
  int64_t n = 2, rank_, extents_[8];
  if (lk_grid_get_shape(grid, "addresses", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static int64_t out_[real_elements];
  int64_t *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: grid = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_grid_get_addresses(grid, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_grid_get_bz_map(int bad) {
  lk_grid *grid = real_lk_grid();
  int64_t n = 2, rank_, extents_[8];
  if (lk_grid_get_shape(grid, "bz_map", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static int64_t out_[real_elements];
  int64_t *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: grid = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_grid_get_bz_map(grid, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_grid_get_bz_to_grid(int bad) {
  lk_grid *grid = real_lk_grid();
  int64_t n = 2, rank_, extents_[8];
  if (lk_grid_get_shape(grid, "bz_to_grid", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static int64_t out_[real_elements];
  int64_t *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: grid = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_grid_get_bz_to_grid(grid, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_grid_get_map(int bad) {
  lk_grid *grid = real_lk_grid();
  int64_t n = 2, rank_, extents_[8];
  if (lk_grid_get_shape(grid, "map", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static int64_t out_[real_elements];
  int64_t *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: grid = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_grid_get_map(grid, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_grid_get_irreducible(int bad) {
  lk_grid *grid = real_lk_grid();
  int64_t n = 2, rank_, extents_[8];
  if (lk_grid_get_shape(grid, "irreducible", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static int64_t out_[real_elements];
  int64_t *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: grid = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_grid_get_irreducible(grid, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_grid_get_weights(int bad) {
  lk_grid *grid = real_lk_grid();
  int64_t n = 2, rank_, extents_[8];
  if (lk_grid_get_shape(grid, "weights", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static int64_t out_[real_elements];
  int64_t *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: grid = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_grid_get_weights(grid, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_grid_get_qpoints(int bad) {
  lk_grid *grid = real_lk_grid();
  int64_t n = 2, rank_, extents_[8];
  if (lk_grid_get_shape(grid, "qpoints", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: grid = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_grid_get_qpoints(grid, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_grid_get_tetrahedra(int bad) {
  lk_grid *grid = real_lk_grid();
  int64_t n = 2, rank_, extents_[8];
  if (lk_grid_get_shape(grid, "tetrahedra", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static int64_t out_[real_elements];
  int64_t *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: grid = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_grid_get_tetrahedra(grid, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_grid_get_rotations(int bad) {
  lk_grid *grid = real_lk_grid();
  int64_t n = 2, rank_, extents_[8];
  if (lk_grid_get_shape(grid, "rotations", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static int64_t out_[real_elements];
  int64_t *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: grid = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_grid_get_rotations(grid, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_grid_get_reciprocal_rotations(int bad) {
  lk_grid *grid = real_lk_grid();
  int64_t n = 2, rank_, extents_[8];
  if (lk_grid_get_shape(grid, "reciprocal_rotations", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static int64_t out_[real_elements];
  int64_t *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: grid = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_grid_get_reciprocal_rotations(grid, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_grid_get_reciprocal_lattice(int bad) {
  lk_grid *grid = real_lk_grid();
  int64_t n = 2, rank_, extents_[8];
  if (lk_grid_get_shape(grid, "reciprocal_lattice", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: grid = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_grid_get_reciprocal_lattice(grid, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_grid_smith_normal_form_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t a_[9];
  int64_t *a = a_;
  memset(a_, 0, sizeof a_);
  REPEAT(int64_t, a_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  int64_t d_diag_[3];
  int64_t *d_diag = d_diag_;
  memset(d_diag_, 0x5a, sizeof d_diag_);
  int64_t p_[9];
  int64_t *p = p_;
  memset(p_, 0x5a, sizeof p_);
  int64_t q_[9];
  int64_t *q = q_;
  memset(q_, 0x5a, sizeof q_);
  lk_options *options = NULL;
  switch (bad) {
    case 0: a = NULL; break;
    case 1: d_diag = NULL; break;
    case 2: p = NULL; break;
    case 3: q = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_grid_smith_normal_form_compute(ctx, a, d_diag, p, q, options);
  int same = 1;
  same &= untouched(d_diag_, sizeof d_diag_);
  same &= untouched(p_, sizeof p_);
  same &= untouched(q_, sizeof q_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_grid_indices_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t n = 2;
  int64_t addresses_[6];
  int64_t *addresses = addresses_;
  memset(addresses_, 0, sizeof addresses_);
  int64_t d_diag_[3];
  int64_t *d_diag = d_diag_;
  memset(d_diag_, 0, sizeof d_diag_);
  REPEAT(int64_t, d_diag_, 2, 1, 1);
  int64_t indices_[2];
  int64_t *indices = indices_;
  memset(indices_, 0x5a, sizeof indices_);
  lk_options *options = NULL;
  switch (bad) {
    case 0: n = -1; break;
    case 1: n = INT64_MAX / 2; break;
    case 2: addresses = NULL; break;
    case 3: d_diag = NULL; break;
    case 4: indices = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_grid_indices_compute(ctx, n, addresses, d_diag, indices, options);
  int same = 1;
  same &= untouched(indices_, sizeof indices_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_grid_addresses_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t n_grid = 2;
  int64_t d_diag_[3];
  int64_t *d_diag = d_diag_;
  memset(d_diag_, 0, sizeof d_diag_);
  REPEAT(int64_t, d_diag_, 2, 1, 1);
  int64_t addresses_[6];
  int64_t *addresses = addresses_;
  memset(addresses_, 0x5a, sizeof addresses_);
  lk_options *options = NULL;
  switch (bad) {
    case 0: n_grid = -1; break;
    case 1: n_grid = INT64_MAX / 2; break;
    case 2: d_diag = NULL; break;
    case 3: addresses = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_grid_addresses_compute(ctx, n_grid, d_diag, addresses, options);
  int same = 1;
  same &= untouched(addresses_, sizeof addresses_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_grid_irreducible_map_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t n_rotations = 2;
  int64_t n_grid = 2;
  int64_t rotations_[18];
  int64_t *rotations = rotations_;
  memset(rotations_, 0, sizeof rotations_);
  REPEAT(int64_t, rotations_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  int64_t d_diag_[3];
  int64_t *d_diag = d_diag_;
  memset(d_diag_, 0, sizeof d_diag_);
  REPEAT(int64_t, d_diag_, 2, 1, 1);
  int64_t shift_[3];
  int64_t *shift = shift_;
  memset(shift_, 0, sizeof shift_);
  int64_t map_[2];
  int64_t *map = map_;
  memset(map_, 0x5a, sizeof map_);
  int64_t n_irreducible_;
  memset(&n_irreducible_, 0x5a, sizeof n_irreducible_);
  int64_t *n_irreducible = &n_irreducible_;
  lk_options *options = NULL;
  switch (bad) {
    case 0: n_rotations = -1; break;
    case 1: n_rotations = INT64_MAX / 2; break;
    case 2: n_grid = -1; break;
    case 3: n_grid = INT64_MAX / 2; break;
    case 4: rotations = NULL; break;
    case 5: d_diag = NULL; break;
    case 6: shift = NULL; break;
    case 7: map = NULL; break;
    case 8: n_irreducible = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_grid_irreducible_map_compute(ctx, n_rotations, n_grid, rotations,
      d_diag, shift, map, n_irreducible, options);
  int same = 1;
  same &= untouched(map_, sizeof map_);
  same &= untouched(&n_irreducible_, sizeof n_irreducible_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_grid_reciprocal_rotations_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t n_rotations = 2;
  int64_t rotations_[18];
  int64_t *rotations = rotations_;
  memset(rotations_, 0, sizeof rotations_);
  REPEAT(int64_t, rotations_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  int32_t time_reversal = 0;
  int64_t reciprocal_rotations_[432];
  int64_t *reciprocal_rotations = reciprocal_rotations_;
  memset(reciprocal_rotations_, 0x5a, sizeof reciprocal_rotations_);
  int64_t n_reciprocal_;
  memset(&n_reciprocal_, 0x5a, sizeof n_reciprocal_);
  int64_t *n_reciprocal = &n_reciprocal_;
  lk_options *options = NULL;
  switch (bad) {
    case 0: n_rotations = -1; break;
    case 1: n_rotations = INT64_MAX / 2; break;
    case 2: rotations = NULL; break;
    case 3: reciprocal_rotations = NULL; break;
    case 4: n_reciprocal = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_grid_reciprocal_rotations_compute(ctx, n_rotations, rotations,
      time_reversal, reciprocal_rotations, n_reciprocal, options);
  int same = 1;
  same &= untouched(reciprocal_rotations_, sizeof reciprocal_rotations_);
  same &= untouched(&n_reciprocal_, sizeof n_reciprocal_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_grid_rotations_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t n_rotations = 2;
  int64_t rotations_[18];
  int64_t *rotations = rotations_;
  memset(rotations_, 0, sizeof rotations_);
  REPEAT(int64_t, rotations_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  int64_t d_diag_[3];
  int64_t *d_diag = d_diag_;
  memset(d_diag_, 0, sizeof d_diag_);
  REPEAT(int64_t, d_diag_, 2, 1, 1);
  int64_t q_[9];
  int64_t *q = q_;
  memset(q_, 0, sizeof q_);
  REPEAT(int64_t, q_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  int64_t address_rotations_[18];
  int64_t *address_rotations = address_rotations_;
  memset(address_rotations_, 0x5a, sizeof address_rotations_);
  lk_options *options = NULL;
  switch (bad) {
    case 0: n_rotations = -1; break;
    case 1: n_rotations = INT64_MAX / 2; break;
    case 2: rotations = NULL; break;
    case 3: d_diag = NULL; break;
    case 4: q = NULL; break;
    case 5: address_rotations = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_grid_rotations_compute(ctx, n_rotations, rotations, d_diag, q,
      address_rotations, options);
  int same = 1;
  same &= untouched(address_rotations_, sizeof address_rotations_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_grid_bz_addresses_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t d_diag_[3];
  int64_t *d_diag = d_diag_;
  memset(d_diag_, 0, sizeof d_diag_);
  REPEAT(int64_t, d_diag_, 2, 1, 1);
  int64_t q_[9];
  int64_t *q = q_;
  memset(q_, 0, sizeof q_);
  REPEAT(int64_t, q_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  int64_t shift_[3];
  int64_t *shift = shift_;
  memset(shift_, 0, sizeof shift_);
  double reciprocal_lattice_[9];
  double *reciprocal_lattice = reciprocal_lattice_;
  memset(reciprocal_lattice_, 0, sizeof reciprocal_lattice_);
  REPEAT(double, reciprocal_lattice_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  int64_t bz_grid_type = 2;
  int64_t n_room = 2;
  int64_t n_bz_map = 3;
  int64_t bz_grid_addresses_[6];
  int64_t *bz_grid_addresses = bz_grid_addresses_;
  memset(bz_grid_addresses_, 0x5a, sizeof bz_grid_addresses_);
  int64_t bz_map_[3];
  int64_t *bz_map = bz_map_;
  memset(bz_map_, 0x5a, sizeof bz_map_);
  int64_t bz_to_grid_[2];
  int64_t *bz_to_grid = bz_to_grid_;
  memset(bz_to_grid_, 0x5a, sizeof bz_to_grid_);
  int64_t n_bz_;
  memset(&n_bz_, 0x5a, sizeof n_bz_);
  int64_t *n_bz = &n_bz_;
  lk_options *options = NULL;
  switch (bad) {
    case 0: d_diag = NULL; break;
    case 1: q = NULL; break;
    case 2: shift = NULL; break;
    case 3: reciprocal_lattice = NULL; break;
    case 4: reciprocal_lattice_[0] = NAN; break;
    case 5: reciprocal_lattice_[0] = INFINITY; break;
    case 6: n_room = -1; break;
    case 7: n_room = INT64_MAX / 2; break;
    case 8: n_bz_map = -1; break;
    case 9: n_bz_map = INT64_MAX / 2; break;
    case 10: bz_map = NULL; break;
    case 11: n_bz = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_grid_bz_addresses_compute(ctx, d_diag, q, shift, reciprocal_lattice,
      bz_grid_type, n_room, n_bz_map, bz_grid_addresses, bz_map, bz_to_grid, n_bz, options);
  int same = 1;
  same &= untouched(bz_grid_addresses_, sizeof bz_grid_addresses_);
  same &= untouched(bz_map_, sizeof bz_map_);
  same &= untouched(bz_to_grid_, sizeof bz_to_grid_);
  same &= untouched(&n_bz_, sizeof n_bz_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_grid_rotated_bz_point_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t n_bz = 2;
  int64_t n_bz_map = 3;
  int64_t bz_grid_index = 0;
  int64_t rotation_[9];
  int64_t *rotation = rotation_;
  memset(rotation_, 0, sizeof rotation_);
  REPEAT(int64_t, rotation_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  int64_t bz_grid_addresses_[6];
  int64_t *bz_grid_addresses = bz_grid_addresses_;
  memset(bz_grid_addresses_, 0, sizeof bz_grid_addresses_);
  int64_t bz_map_[3];
  int64_t *bz_map = bz_map_;
  memset(bz_map_, 0, sizeof bz_map_);
  REPEAT(int64_t, bz_map_, 0, 1, 2);
  int64_t d_diag_[3];
  int64_t *d_diag = d_diag_;
  memset(d_diag_, 0, sizeof d_diag_);
  REPEAT(int64_t, d_diag_, 2, 1, 1);
  int64_t shift_[3];
  int64_t *shift = shift_;
  memset(shift_, 0, sizeof shift_);
  int64_t bz_grid_type = 2;
  int64_t rotated_;
  memset(&rotated_, 0x5a, sizeof rotated_);
  int64_t *rotated = &rotated_;
  lk_options *options = NULL;
  switch (bad) {
    case 0: n_bz = -1; break;
    case 1: n_bz = INT64_MAX / 2; break;
    case 2: n_bz_map = -1; break;
    case 3: n_bz_map = INT64_MAX / 2; break;
    case 4: bz_grid_index = INT64_C(1) << 40; break;
    case 5: bz_grid_index = -1; break;
    case 6: rotation = NULL; break;
    case 7: bz_grid_addresses = NULL; break;
    case 8: bz_map = NULL; break;
    case 9: d_diag = NULL; break;
    case 10: shift = NULL; break;
    case 11: rotated = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_grid_rotated_bz_point_compute(ctx, n_bz, n_bz_map, bz_grid_index,
      rotation, bz_grid_addresses, bz_map, d_diag, shift, bz_grid_type, rotated, options);
  int same = 1;
  same &= untouched(&rotated_, sizeof rotated_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_grid_neighbors_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t n_points = 2;
  int64_t n_offsets = 2;
  int64_t n_bz = 2;
  int64_t n_bz_map = 3;
  int64_t grid_points_[2];
  int64_t *grid_points = grid_points_;
  memset(grid_points_, 0, sizeof grid_points_);
  REPEAT(int64_t, grid_points_, 0, 1);
  int64_t offsets_[6];
  int64_t *offsets = offsets_;
  memset(offsets_, 0, sizeof offsets_);
  int64_t d_diag_[3];
  int64_t *d_diag = d_diag_;
  memset(d_diag_, 0, sizeof d_diag_);
  REPEAT(int64_t, d_diag_, 2, 1, 1);
  int64_t bz_grid_addresses_[6];
  int64_t *bz_grid_addresses = bz_grid_addresses_;
  memset(bz_grid_addresses_, 0, sizeof bz_grid_addresses_);
  int64_t bz_map_[3];
  int64_t *bz_map = bz_map_;
  memset(bz_map_, 0, sizeof bz_map_);
  REPEAT(int64_t, bz_map_, 0, 1, 2);
  int64_t bz_grid_type = 2;
  int64_t neighbors_[4];
  int64_t *neighbors = neighbors_;
  memset(neighbors_, 0x5a, sizeof neighbors_);
  lk_options *options = NULL;
  switch (bad) {
    case 0: n_points = -1; break;
    case 1: n_points = INT64_MAX / 2; break;
    case 2: n_offsets = -1; break;
    case 3: n_offsets = INT64_MAX / 2; break;
    case 4: n_bz = -1; break;
    case 5: n_bz = INT64_MAX / 2; break;
    case 6: n_bz_map = -1; break;
    case 7: n_bz_map = INT64_MAX / 2; break;
    case 8: grid_points = NULL; break;
    case 9: grid_points_[0] = INT64_C(1) << 40; break;
    case 10: grid_points_[0] = -1; break;
    case 11: offsets = NULL; break;
    case 12: d_diag = NULL; break;
    case 13: bz_grid_addresses = NULL; break;
    case 14: bz_map = NULL; break;
    case 15: neighbors = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_grid_neighbors_compute(ctx, n_points, n_offsets, n_bz, n_bz_map,
      grid_points, offsets, d_diag, bz_grid_addresses, bz_map, bz_grid_type, neighbors,
      options);
  int same = 1;
  same &= untouched(neighbors_, sizeof neighbors_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_grid_tetrahedra_compute(int bad) {
  lk_context *ctx = NULL;
  double microzone_lattice_[9];
  double *microzone_lattice = microzone_lattice_;
  memset(microzone_lattice_, 0, sizeof microzone_lattice_);
  REPEAT(double, microzone_lattice_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  int64_t tetrahedra_[288];
  int64_t *tetrahedra = tetrahedra_;
  memset(tetrahedra_, 0x5a, sizeof tetrahedra_);
  lk_options *options = NULL;
  switch (bad) {
    case 0: microzone_lattice = NULL; break;
    case 1: microzone_lattice_[0] = NAN; break;
    case 2: microzone_lattice_[0] = INFINITY; break;
    case 3: tetrahedra = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_grid_tetrahedra_compute(ctx, microzone_lattice, tetrahedra,
      options);
  int same = 1;
  same &= untouched(tetrahedra_, sizeof tetrahedra_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_grid_integration_weights_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t n_points = 2;
  int64_t n_frequency_points = 2;
  int64_t n_band = 2;
  int64_t n_tetrahedra = 24;
  int64_t n_frequencies = 2;
  int64_t n_bz = 2;
  int64_t n_bz_map = 3;
  double frequency_points_[2];
  double *frequency_points = frequency_points_;
  memset(frequency_points_, 0, sizeof frequency_points_);
  int64_t tetrahedra_[288];
  int64_t *tetrahedra = tetrahedra_;
  memset(tetrahedra_, 0, sizeof tetrahedra_);
  int64_t d_diag_[3];
  int64_t *d_diag = d_diag_;
  memset(d_diag_, 0, sizeof d_diag_);
  REPEAT(int64_t, d_diag_, 2, 1, 1);
  int64_t grid_points_[2];
  int64_t *grid_points = grid_points_;
  memset(grid_points_, 0, sizeof grid_points_);
  REPEAT(int64_t, grid_points_, 0, 1);
  double frequencies_[4];
  double *frequencies = frequencies_;
  memset(frequencies_, 0, sizeof frequencies_);
  int64_t bz_grid_addresses_[6];
  int64_t *bz_grid_addresses = bz_grid_addresses_;
  memset(bz_grid_addresses_, 0, sizeof bz_grid_addresses_);
  int64_t bz_map_[3];
  int64_t *bz_map = bz_map_;
  memset(bz_map_, 0, sizeof bz_map_);
  REPEAT(int64_t, bz_map_, 0, 1, 2);
  int64_t frequency_index_[2];
  int64_t *frequency_index = frequency_index_;
  memset(frequency_index_, 0, sizeof frequency_index_);
  int64_t bz_grid_type = 2;
  const char *function = "density";
  double weights_[8];
  double *weights = weights_;
  memset(weights_, 0x5a, sizeof weights_);
  lk_options *options = NULL;
  switch (bad) {
    case 0: n_points = -1; break;
    case 1: n_points = INT64_MAX / 2; break;
    case 2: n_frequency_points = -1; break;
    case 3: n_frequency_points = INT64_MAX / 2; break;
    case 4: n_band = -1; break;
    case 5: n_band = INT64_MAX / 2; break;
    case 6: n_tetrahedra = -1; break;
    case 7: n_tetrahedra = INT64_MAX / 2; break;
    case 8: n_frequencies = -1; break;
    case 9: n_frequencies = INT64_MAX / 2; break;
    case 10: n_bz = -1; break;
    case 11: n_bz = INT64_MAX / 2; break;
    case 12: n_bz_map = -1; break;
    case 13: n_bz_map = INT64_MAX / 2; break;
    case 14: frequency_points = NULL; break;
    case 15: frequency_points_[0] = NAN; break;
    case 16: frequency_points_[0] = INFINITY; break;
    case 17: tetrahedra = NULL; break;
    case 18: d_diag = NULL; break;
    case 19: grid_points = NULL; break;
    case 20: grid_points_[0] = INT64_C(1) << 40; break;
    case 21: grid_points_[0] = -1; break;
    case 22: frequencies = NULL; break;
    case 23: frequencies_[0] = NAN; break;
    case 24: frequencies_[0] = INFINITY; break;
    case 25: bz_grid_addresses = NULL; break;
    case 26: bz_map = NULL; break;
    case 27: frequency_index = NULL; break;
    case 28: frequency_index_[0] = INT64_C(1) << 40; break;
    case 29: frequency_index_[0] = -1; break;
    case 30: function = NULL; break;
    case 31: weights = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_grid_integration_weights_compute(ctx, n_points, n_frequency_points,
      n_band, n_tetrahedra, n_frequencies, n_bz, n_bz_map, frequency_points, tetrahedra, d_diag,
      grid_points, frequencies, bz_grid_addresses, bz_map, frequency_index, bz_grid_type,
      function, weights, options);
  int same = 1;
  same &= untouched(weights_, sizeof weights_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_read(int bad) {
  lk_context *ctx = NULL;
  const char *path = "x";
  lk_options *options = NULL;
  lk_input *out_;
  memset(&out_, 0x5a, sizeof out_);
  lk_input **out = &out_;
  switch (bad) {
    case 0: path = NULL; break;
    case 1: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_read(ctx, path, options, out);
  int same = 1;
  same &= untouched(&out_, sizeof out_);
  if (status == 0) lk_input_destroy(out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_create(int bad) {
  lk_context *ctx = NULL;
  int64_t n_atoms = 2;
  double lattice_[9];
  double *lattice = lattice_;
  memset(lattice_, 0, sizeof lattice_);
  REPEAT(double, lattice_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  double positions_[6];
  double *positions = positions_;
  memset(positions_, 0, sizeof positions_);
  const char *symbols_[] = {"x", "x"};
  const char *const *symbols = symbols_;
  double masses_[2];
  double *masses = masses_;
  memset(masses_, 0, sizeof masses_);
  REPEAT(double, masses_, 1);
  int64_t supercell_matrix_[9];
  int64_t *supercell_matrix = supercell_matrix_;
  memset(supercell_matrix_, 0, sizeof supercell_matrix_);
  REPEAT(int64_t, supercell_matrix_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  double primitive_matrix_[9];
  double *primitive_matrix = primitive_matrix_;
  memset(primitive_matrix_, 0, sizeof primitive_matrix_);
  REPEAT(double, primitive_matrix_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  int64_t phonon_supercell_matrix_[9];
  int64_t *phonon_supercell_matrix = phonon_supercell_matrix_;
  memset(phonon_supercell_matrix_, 0, sizeof phonon_supercell_matrix_);
  REPEAT(int64_t, phonon_supercell_matrix_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  lk_options *options = NULL;
  lk_input *out_;
  memset(&out_, 0x5a, sizeof out_);
  lk_input **out = &out_;
  switch (bad) {
    case 0: n_atoms = -1; break;
    case 1: n_atoms = INT64_MAX / 2; break;
    case 2: lattice = NULL; break;
    case 3: lattice_[0] = NAN; break;
    case 4: lattice_[0] = INFINITY; break;
    case 5: positions = NULL; break;
    case 6: positions_[0] = NAN; break;
    case 7: positions_[0] = INFINITY; break;
    case 8: symbols = NULL; break;
    case 9: masses_[0] = NAN; break;
    case 10: masses_[0] = INFINITY; break;
    case 11: supercell_matrix = NULL; break;
    case 12: primitive_matrix_[0] = NAN; break;
    case 13: primitive_matrix_[0] = INFINITY; break;
    case 14: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_create(ctx, n_atoms, lattice, positions, symbols, masses,
      supercell_matrix, primitive_matrix, phonon_supercell_matrix, options, out);
  int same = 1;
  same &= untouched(&out_, sizeof out_);
  if (status == 0) lk_input_destroy(out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_read_forces_fc3(int bad) {
  lk_input *input = real_lk_input();
  const char *path = "x";
  switch (bad) {
    case 0: input = NULL; break;
    case 1: path = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_read_forces_fc3(input, path);
  int same = 1;
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_read_forces_fc2(int bad) {
  lk_input *input = real_lk_input();
  const char *path = "x";
  switch (bad) {
    case 0: input = NULL; break;
    case 1: path = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_read_forces_fc2(input, path);
  int same = 1;
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_read_force_sets(int bad) {
  lk_input *input = real_lk_input();
  const char *path = "x";
  switch (bad) {
    case 0: input = NULL; break;
    case 1: path = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_read_force_sets(input, path);
  int same = 1;
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_read_force_constants(int bad) {
  lk_input *input = real_lk_input();
  const char *path = "x";
  switch (bad) {
    case 0: input = NULL; break;
    case 1: path = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_read_force_constants(input, path);
  int same = 1;
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_read_born(int bad) {
  lk_input *input = real_lk_input();
  const char *path = "x";
  lk_options *options = NULL;
  switch (bad) {
    case 0: input = NULL; break;
    case 1: path = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_read_born(input, path, options);
  int same = 1;
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_set_displacements(int bad) {
  lk_input *input = real_lk_input();
  int64_t n_singles = 2;
  int64_t atoms_[2];
  int64_t *atoms = atoms_;
  memset(atoms_, 0, sizeof atoms_);
  double vectors_[6];
  double *vectors = vectors_;
  memset(vectors_, 0, sizeof vectors_);
  int64_t n_pairs = 2;
  int64_t pair_first_[2];
  int64_t *pair_first = pair_first_;
  memset(pair_first_, 0, sizeof pair_first_);
  int64_t pair_atoms_[2];
  int64_t *pair_atoms = pair_atoms_;
  memset(pair_atoms_, 0, sizeof pair_atoms_);
  double pair_vectors_[6];
  double *pair_vectors = pair_vectors_;
  memset(pair_vectors_, 0, sizeof pair_vectors_);
  int8_t pair_included_[2];
  int8_t *pair_included = pair_included_;
  memset(pair_included_, 0, sizeof pair_included_);
  double cutoff = 1.0;
  switch (bad) {
    case 0: input = NULL; break;
    case 1: n_singles = -1; break;
    case 2: n_singles = INT64_MAX / 2; break;
    case 3: atoms = NULL; break;
    case 4: atoms_[0] = INT64_C(1) << 40; break;
    case 5: atoms_[0] = -1; break;
    case 6: vectors = NULL; break;
    case 7: vectors_[0] = NAN; break;
    case 8: vectors_[0] = INFINITY; break;
    case 9: n_pairs = -1; break;
    case 10: n_pairs = INT64_MAX / 2; break;
    case 11: pair_first_[0] = INT64_C(1) << 40; break;
    case 12: pair_first_[0] = -1; break;
    case 13: pair_atoms_[0] = INT64_C(1) << 40; break;
    case 14: pair_atoms_[0] = -1; break;
    case 15: pair_vectors_[0] = NAN; break;
    case 16: pair_vectors_[0] = INFINITY; break;
    case 17: cutoff = NAN; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_set_displacements(input, n_singles, atoms, vectors, n_pairs,
      pair_first, pair_atoms, pair_vectors, pair_included, cutoff);
  int same = 1;
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_set_phonon_displacements(int bad) {
  lk_input *input = real_lk_input();
  int64_t n_singles = 2;
  int64_t atoms_[2];
  int64_t *atoms = atoms_;
  memset(atoms_, 0, sizeof atoms_);
  double vectors_[6];
  double *vectors = vectors_;
  memset(vectors_, 0, sizeof vectors_);
  switch (bad) {
    case 0: input = NULL; break;
    case 1: n_singles = -1; break;
    case 2: n_singles = INT64_MAX / 2; break;
    case 3: atoms = NULL; break;
    case 4: atoms_[0] = INT64_C(1) << 40; break;
    case 5: atoms_[0] = -1; break;
    case 6: vectors = NULL; break;
    case 7: vectors_[0] = NAN; break;
    case 8: vectors_[0] = INFINITY; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_set_phonon_displacements(input, n_singles, atoms, vectors);
  int same = 1;
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_set_forces(int bad) {
  lk_input *input = real_lk_input();
  int64_t n_supercells = 2;
  int64_t n_atoms = 2;
  double forces_[12];
  double *forces = forces_;
  memset(forces_, 0, sizeof forces_);
  switch (bad) {
    case 0: input = NULL; break;
    case 1: n_supercells = -1; break;
    case 2: n_supercells = INT64_MAX / 2; break;
    case 3: n_atoms = -1; break;
    case 4: n_atoms = INT64_MAX / 2; break;
    case 5: forces = NULL; break;
    case 6: forces_[0] = NAN; break;
    case 7: forces_[0] = INFINITY; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_set_forces(input, n_supercells, n_atoms, forces);
  int same = 1;
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_set_phonon_forces(int bad) {
  lk_input *input = real_lk_input();
  int64_t n_supercells = 2;
  int64_t n_atoms = 2;
  double forces_[12];
  double *forces = forces_;
  memset(forces_, 0, sizeof forces_);
  switch (bad) {
    case 0: input = NULL; break;
    case 1: n_supercells = -1; break;
    case 2: n_supercells = INT64_MAX / 2; break;
    case 3: n_atoms = -1; break;
    case 4: n_atoms = INT64_MAX / 2; break;
    case 5: forces = NULL; break;
    case 6: forces_[0] = NAN; break;
    case 7: forces_[0] = INFINITY; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_set_phonon_forces(input, n_supercells, n_atoms, forces);
  int same = 1;
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_set_nac(int bad) {
  lk_input *input = real_lk_input();
  int64_t n_primitive = 2;
  double born_[18];
  double *born = born_;
  memset(born_, 0, sizeof born_);
  REPEAT(double, born_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  double dielectric_[9];
  double *dielectric = dielectric_;
  memset(dielectric_, 0, sizeof dielectric_);
  REPEAT(double, dielectric_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  double factor = 1.0;
  switch (bad) {
    case 0: input = NULL; break;
    case 1: n_primitive = -1; break;
    case 2: n_primitive = INT64_MAX / 2; break;
    case 3: born = NULL; break;
    case 4: born_[0] = NAN; break;
    case 5: born_[0] = INFINITY; break;
    case 6: dielectric = NULL; break;
    case 7: dielectric_[0] = NAN; break;
    case 8: dielectric_[0] = INFINITY; break;
    case 9: factor = NAN; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_set_nac(input, n_primitive, born, dielectric, factor);
  int same = 1;
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_write(int bad) {
  lk_input *input = real_lk_input();
  const char *path = "x";
  switch (bad) {
    case 0: input = NULL; break;
    case 1: path = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_write(input, path);
  int same = 1;
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_write_forces_fc3(int bad) {
  lk_input *input = real_lk_input();
  const char *path = "x";
  switch (bad) {
    case 0: input = NULL; break;
    case 1: path = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_write_forces_fc3(input, path);
  int same = 1;
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_write_forces_fc2(int bad) {
  lk_input *input = real_lk_input();
  const char *path = "x";
  switch (bad) {
    case 0: input = NULL; break;
    case 1: path = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_write_forces_fc2(input, path);
  int same = 1;
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_write_force_sets(int bad) {
  lk_input *input = real_lk_input();
  const char *path = "x";
  switch (bad) {
    case 0: input = NULL; break;
    case 1: path = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_write_force_sets(input, path);
  int same = 1;
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_write_supercells(int bad) {
  lk_input *input = real_lk_input();
  const char *directory = "x";
  switch (bad) {
    case 0: input = NULL; break;
    case 1: directory = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_write_supercells(input, directory);
  int same = 1;
  return verdict(status, same, lk_error_message());
}

static int try_lk_crystal_read(int bad) {
  lk_context *ctx = NULL;
  const char *path = "x";
  lk_options *options = NULL;
  lk_crystal *out_;
  memset(&out_, 0x5a, sizeof out_);
  lk_crystal **out = &out_;
  switch (bad) {
    case 0: path = NULL; break;
    case 1: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_crystal_read(ctx, path, options, out);
  int same = 1;
  same &= untouched(&out_, sizeof out_);
  if (status == 0) lk_crystal_destroy(out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_crystal_write(int bad) {
  lk_crystal *crystal = real_lk_crystal();
  const char *path = "x";
  switch (bad) {
    case 0: crystal = NULL; break;
    case 1: path = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_crystal_write(crystal, path);
  int same = 1;
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_shape(int bad) {
  lk_input *input = real_lk_input();
  const char *name = "x";
  int64_t rank_;
  memset(&rank_, 0x5a, sizeof rank_);
  int64_t *rank = &rank_;
  int64_t shape_[8];
  int64_t *shape = shape_;
  memset(shape_, 0x5a, sizeof shape_);
  switch (bad) {
    case 0: input = NULL; break;
    case 1: name = NULL; break;
    case 2: rank = NULL; break;
    case 3: shape = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_shape(input, name, rank, shape);
  int same = 1;
  same &= untouched(&rank_, sizeof rank_);
  same &= untouched(shape_, sizeof shape_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_n_atoms(int bad) {
  lk_input *input = real_lk_input();
  int64_t value_;
  memset(&value_, 0x5a, sizeof value_);
  int64_t *value = &value_;
  switch (bad) {
    case 0: input = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_n_atoms(input, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_n_supercell_atoms(int bad) {
  lk_input *input = real_lk_input();
  int64_t value_;
  memset(&value_, 0x5a, sizeof value_);
  int64_t *value = &value_;
  switch (bad) {
    case 0: input = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_n_supercell_atoms(input, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_n_primitive_atoms(int bad) {
  lk_input *input = real_lk_input();
  int64_t value_;
  memset(&value_, 0x5a, sizeof value_);
  int64_t *value = &value_;
  switch (bad) {
    case 0: input = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_n_primitive_atoms(input, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_n_phonon_supercell_atoms(int bad) {
  lk_input *input = real_lk_input();
  int64_t value_;
  memset(&value_, 0x5a, sizeof value_);
  int64_t *value = &value_;
  switch (bad) {
    case 0: input = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_n_phonon_supercell_atoms(input, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_n_singles(int bad) {
  lk_input *input = real_lk_input();
  int64_t value_;
  memset(&value_, 0x5a, sizeof value_);
  int64_t *value = &value_;
  switch (bad) {
    case 0: input = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_n_singles(input, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_n_pairs(int bad) {
  lk_input *input = real_lk_input();
  int64_t value_;
  memset(&value_, 0x5a, sizeof value_);
  int64_t *value = &value_;
  switch (bad) {
    case 0: input = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_n_pairs(input, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_n_snapshots(int bad) {
  lk_input *input = real_lk_input();
  int64_t value_;
  memset(&value_, 0x5a, sizeof value_);
  int64_t *value = &value_;
  switch (bad) {
    case 0: input = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_n_snapshots(input, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_n_phonon_singles(int bad) {
  lk_input *input = real_lk_input();
  int64_t value_;
  memset(&value_, 0x5a, sizeof value_);
  int64_t *value = &value_;
  switch (bad) {
    case 0: input = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_n_phonon_singles(input, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_n_phonon_snapshots(int bad) {
  lk_input *input = real_lk_input();
  int64_t value_;
  memset(&value_, 0x5a, sizeof value_);
  int64_t *value = &value_;
  switch (bad) {
    case 0: input = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_n_phonon_snapshots(input, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_has_unit_cell(int bad) {
  lk_input *input = real_lk_input();
  int32_t value_;
  memset(&value_, 0x5a, sizeof value_);
  int32_t *value = &value_;
  switch (bad) {
    case 0: input = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_has_unit_cell(input, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_has_supercell(int bad) {
  lk_input *input = real_lk_input();
  int32_t value_;
  memset(&value_, 0x5a, sizeof value_);
  int32_t *value = &value_;
  switch (bad) {
    case 0: input = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_has_supercell(input, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_has_primitive_cell(int bad) {
  lk_input *input = real_lk_input();
  int32_t value_;
  memset(&value_, 0x5a, sizeof value_);
  int32_t *value = &value_;
  switch (bad) {
    case 0: input = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_has_primitive_cell(input, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_has_phonon_supercell(int bad) {
  lk_input *input = real_lk_input();
  int32_t value_;
  memset(&value_, 0x5a, sizeof value_);
  int32_t *value = &value_;
  switch (bad) {
    case 0: input = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_has_phonon_supercell(input, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_has_supercell_matrix(int bad) {
  lk_input *input = real_lk_input();
  int32_t value_;
  memset(&value_, 0x5a, sizeof value_);
  int32_t *value = &value_;
  switch (bad) {
    case 0: input = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_has_supercell_matrix(input, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_has_primitive_matrix(int bad) {
  lk_input *input = real_lk_input();
  int32_t value_;
  memset(&value_, 0x5a, sizeof value_);
  int32_t *value = &value_;
  switch (bad) {
    case 0: input = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_has_primitive_matrix(input, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_has_phonon_supercell_matrix(int bad) {
  lk_input *input = real_lk_input();
  int32_t value_;
  memset(&value_, 0x5a, sizeof value_);
  int32_t *value = &value_;
  switch (bad) {
    case 0: input = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_has_phonon_supercell_matrix(input, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_has_nac(int bad) {
  lk_input *input = real_lk_input();
  int32_t value_;
  memset(&value_, 0x5a, sizeof value_);
  int32_t *value = &value_;
  switch (bad) {
    case 0: input = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_has_nac(input, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_has_displacements(int bad) {
  lk_input *input = real_lk_input();
  int32_t value_;
  memset(&value_, 0x5a, sizeof value_);
  int32_t *value = &value_;
  switch (bad) {
    case 0: input = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_has_displacements(input, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_has_forces(int bad) {
  lk_input *input = real_lk_input();
  int32_t value_;
  memset(&value_, 0x5a, sizeof value_);
  int32_t *value = &value_;
  switch (bad) {
    case 0: input = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_has_forces(input, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_has_phonon_displacements(int bad) {
  lk_input *input = real_lk_input();
  int32_t value_;
  memset(&value_, 0x5a, sizeof value_);
  int32_t *value = &value_;
  switch (bad) {
    case 0: input = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_has_phonon_displacements(input, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_has_phonon_forces(int bad) {
  lk_input *input = real_lk_input();
  int32_t value_;
  memset(&value_, 0x5a, sizeof value_);
  int32_t *value = &value_;
  switch (bad) {
    case 0: input = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_has_phonon_forces(input, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_has_force_constants(int bad) {
  lk_input *input = real_lk_input();
  int32_t value_;
  memset(&value_, 0x5a, sizeof value_);
  int32_t *value = &value_;
  switch (bad) {
    case 0: input = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_has_force_constants(input, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_has_cutoff(int bad) {
  lk_input *input = real_lk_input();
  int32_t value_;
  memset(&value_, 0x5a, sizeof value_);
  int32_t *value = &value_;
  switch (bad) {
    case 0: input = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_has_cutoff(input, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_has_magnetic_moments(int bad) {
  lk_input *input = real_lk_input();
  int32_t value_;
  memset(&value_, 0x5a, sizeof value_);
  int32_t *value = &value_;
  switch (bad) {
    case 0: input = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_has_magnetic_moments(input, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_nac_factor(int bad) {
  lk_input *input = real_lk_input();
  double value_;
  memset(&value_, 0x5a, sizeof value_);
  double *value = &value_;
  switch (bad) {
    case 0: input = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_nac_factor(input, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_cutoff(int bad) {
  lk_input *input = real_lk_input();
  double value_;
  memset(&value_, 0x5a, sizeof value_);
  double *value = &value_;
  switch (bad) {
    case 0: input = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_cutoff(input, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_symmetry_tolerance(int bad) {
  lk_input *input = real_lk_input();
  double value_;
  memset(&value_, 0x5a, sizeof value_);
  double *value = &value_;
  switch (bad) {
    case 0: input = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_symmetry_tolerance(input, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_program(int bad) {
  lk_input *input = real_lk_input();
  const char *value_;
  memset(&value_, 0x5a, sizeof value_);
  const char **value = &value_;
  switch (bad) {
    case 0: input = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_program(input, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_version(int bad) {
  lk_input *input = real_lk_input();
  const char *value_;
  memset(&value_, 0x5a, sizeof value_);
  const char **value = &value_;
  switch (bad) {
    case 0: input = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_version(input, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_calculator(int bad) {
  lk_input *input = real_lk_input();
  const char *value_;
  memset(&value_, 0x5a, sizeof value_);
  const char **value = &value_;
  switch (bad) {
    case 0: input = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_calculator(input, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_space_group(int bad) {
  lk_input *input = real_lk_input();
  const char *value_;
  memset(&value_, 0x5a, sizeof value_);
  const char **value = &value_;
  switch (bad) {
    case 0: input = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_space_group(input, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_nac_method(int bad) {
  lk_input *input = real_lk_input();
  const char *value_;
  memset(&value_, 0x5a, sizeof value_);
  const char **value = &value_;
  switch (bad) {
    case 0: input = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_nac_method(input, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_symbol(int bad) {
  lk_input *input = real_lk_input();
  int64_t i = 0;
  const char *value_;
  memset(&value_, 0x5a, sizeof value_);
  const char **value = &value_;
  switch (bad) {
    case 0: input = NULL; break;
    case 1: i = INT64_C(1) << 40; break;
    case 2: i = -1; break;
    case 3: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_symbol(input, i, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_supercell_symbol(int bad) {
  lk_input *input = real_lk_input();
  int64_t i = 0;
  const char *value_;
  memset(&value_, 0x5a, sizeof value_);
  const char **value = &value_;
  switch (bad) {
    case 0: input = NULL; break;
    case 1: i = INT64_C(1) << 40; break;
    case 2: i = -1; break;
    case 3: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_supercell_symbol(input, i, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_primitive_symbol(int bad) {
  lk_input *input = real_lk_input();
  int64_t i = 0;
  const char *value_;
  memset(&value_, 0x5a, sizeof value_);
  const char **value = &value_;
  switch (bad) {
    case 0: input = NULL; break;
    case 1: i = INT64_C(1) << 40; break;
    case 2: i = -1; break;
    case 3: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_primitive_symbol(input, i, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_phonon_supercell_symbol(int bad) {
  lk_input *input = real_lk_input();
  int64_t i = 0;
  const char *value_;
  memset(&value_, 0x5a, sizeof value_);
  const char **value = &value_;
  switch (bad) {
    case 0: input = NULL; break;
    case 1: i = INT64_C(1) << 40; break;
    case 2: i = -1; break;
    case 3: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_phonon_supercell_symbol(input, i, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_lattice(int bad) {
  lk_input *input = real_lk_input();
  int64_t n = 2, rank_, extents_[8];
  if (lk_input_get_shape(input, "lattice", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: input = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_lattice(input, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_positions(int bad) {
  lk_input *input = real_lk_input();
  int64_t n = 2, rank_, extents_[8];
  if (lk_input_get_shape(input, "positions", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: input = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_positions(input, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_masses(int bad) {
  lk_input *input = real_lk_input();
  int64_t n = 2, rank_, extents_[8];
  if (lk_input_get_shape(input, "masses", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: input = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_masses(input, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_supercell_lattice(int bad) {
  lk_input *input = real_lk_input();
  int64_t n = 2, rank_, extents_[8];
  if (lk_input_get_shape(input, "supercell_lattice", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: input = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_supercell_lattice(input, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_supercell_positions(int bad) {
  lk_input *input = real_lk_input();
  int64_t n = 2, rank_, extents_[8];
  if (lk_input_get_shape(input, "supercell_positions", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: input = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_supercell_positions(input, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_supercell_masses(int bad) {
  lk_input *input = real_lk_input();
  int64_t n = 2, rank_, extents_[8];
  if (lk_input_get_shape(input, "supercell_masses", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: input = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_supercell_masses(input, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_primitive_lattice(int bad) {
  lk_input *input = real_lk_input();
  int64_t n = 2, rank_, extents_[8];
  if (lk_input_get_shape(input, "primitive_lattice", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: input = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_primitive_lattice(input, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_primitive_positions(int bad) {
  lk_input *input = real_lk_input();
  int64_t n = 2, rank_, extents_[8];
  if (lk_input_get_shape(input, "primitive_positions", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: input = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_primitive_positions(input, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_primitive_masses(int bad) {
  lk_input *input = real_lk_input();
  int64_t n = 2, rank_, extents_[8];
  if (lk_input_get_shape(input, "primitive_masses", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: input = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_primitive_masses(input, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_phonon_supercell_lattice(int bad) {
  lk_input *input = real_lk_input();
  int64_t n = 2, rank_, extents_[8];
  if (lk_input_get_shape(input, "phonon_supercell_lattice", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: input = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_phonon_supercell_lattice(input, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_phonon_supercell_positions(int bad) {
  lk_input *input = real_lk_input();
  int64_t n = 2, rank_, extents_[8];
  if (lk_input_get_shape(input, "phonon_supercell_positions", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: input = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_phonon_supercell_positions(input, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_phonon_supercell_masses(int bad) {
  lk_input *input = real_lk_input();
  int64_t n = 2, rank_, extents_[8];
  if (lk_input_get_shape(input, "phonon_supercell_masses", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: input = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_phonon_supercell_masses(input, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_supercell_matrix(int bad) {
  lk_input *input = real_lk_input();
  int64_t n = 2, rank_, extents_[8];
  if (lk_input_get_shape(input, "supercell_matrix", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static int64_t out_[real_elements];
  int64_t *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: input = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_supercell_matrix(input, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_primitive_matrix(int bad) {
  lk_input *input = real_lk_input();
  int64_t n = 2, rank_, extents_[8];
  if (lk_input_get_shape(input, "primitive_matrix", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: input = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_primitive_matrix(input, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_phonon_supercell_matrix(int bad) {
  lk_input *input = real_lk_input();
  int64_t n = 2, rank_, extents_[8];
  if (lk_input_get_shape(input, "phonon_supercell_matrix", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static int64_t out_[real_elements];
  int64_t *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: input = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_phonon_supercell_matrix(input, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_born(int bad) {
  lk_input *input = real_lk_input();
  int64_t n = 2, rank_, extents_[8];
  if (lk_input_get_shape(input, "born", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: input = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_born(input, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_dielectric(int bad) {
  lk_input *input = real_lk_input();
  int64_t n = 2, rank_, extents_[8];
  if (lk_input_get_shape(input, "dielectric", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: input = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_dielectric(input, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_displacement_atoms(int bad) {
  lk_input *input = real_lk_input();
  int64_t n = 2, rank_, extents_[8];
  if (lk_input_get_shape(input, "displacement_atoms", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static int64_t out_[real_elements];
  int64_t *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: input = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_displacement_atoms(input, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_displacement_vectors(int bad) {
  lk_input *input = real_lk_input();
  int64_t n = 2, rank_, extents_[8];
  if (lk_input_get_shape(input, "displacement_vectors", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: input = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_displacement_vectors(input, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_pair_first(int bad) {
  lk_input *input = real_lk_input();
  int64_t n = 2, rank_, extents_[8];
  if (lk_input_get_shape(input, "pair_first", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static int64_t out_[real_elements];
  int64_t *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: input = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_pair_first(input, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_pair_atoms(int bad) {
  lk_input *input = real_lk_input();
  int64_t n = 2, rank_, extents_[8];
  if (lk_input_get_shape(input, "pair_atoms", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static int64_t out_[real_elements];
  int64_t *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: input = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_pair_atoms(input, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_pair_vectors(int bad) {
  lk_input *input = real_lk_input();
  int64_t n = 2, rank_, extents_[8];
  if (lk_input_get_shape(input, "pair_vectors", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: input = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_pair_vectors(input, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_pair_included(int bad) {
  lk_input *input = real_lk_input();
  int64_t n = 2, rank_, extents_[8];
  if (lk_input_get_shape(input, "pair_included", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static int8_t out_[real_elements];
  int8_t *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: input = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_pair_included(input, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_pair_distances(int bad) {
  lk_input *input = real_lk_input();
  int64_t n = 2, rank_, extents_[8];
  if (lk_input_get_shape(input, "pair_distances", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: input = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_pair_distances(input, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_snapshots(int bad) {
  lk_input *input = real_lk_input();
  int64_t n = 2, rank_, extents_[8];
  if (lk_input_get_shape(input, "snapshots", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: input = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_snapshots(input, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_forces(int bad) {
  lk_input *input = real_lk_input();
  int64_t n = 2, rank_, extents_[8];
  if (lk_input_get_shape(input, "forces", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: input = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_forces(input, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_energies(int bad) {
  lk_input *input = real_lk_input();
  int64_t n = 2, rank_, extents_[8];
  if (lk_input_get_shape(input, "energies", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: input = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_energies(input, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_duplicates(int bad) {
  lk_input *input = real_lk_input();
  int64_t n = 2, rank_, extents_[8];
  if (lk_input_get_shape(input, "duplicates", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static int64_t out_[real_elements];
  int64_t *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: input = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_duplicates(input, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_phonon_displacement_atoms(int bad) {
  lk_input *input = real_lk_input();
  int64_t n = 2, rank_, extents_[8];
  if (lk_input_get_shape(input, "phonon_displacement_atoms", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static int64_t out_[real_elements];
  int64_t *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: input = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_phonon_displacement_atoms(input, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_phonon_displacement_vectors(int bad) {
  lk_input *input = real_lk_input();
  int64_t n = 2, rank_, extents_[8];
  if (lk_input_get_shape(input, "phonon_displacement_vectors", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: input = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_phonon_displacement_vectors(input, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_phonon_snapshots(int bad) {
  lk_input *input = real_lk_input();
  int64_t n = 2, rank_, extents_[8];
  if (lk_input_get_shape(input, "phonon_snapshots", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: input = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_phonon_snapshots(input, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_phonon_forces(int bad) {
  lk_input *input = real_lk_input();
  int64_t n = 2, rank_, extents_[8];
  if (lk_input_get_shape(input, "phonon_forces", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: input = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_phonon_forces(input, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_phonon_energies(int bad) {
  lk_input *input = real_lk_input();
  int64_t n = 2, rank_, extents_[8];
  if (lk_input_get_shape(input, "phonon_energies", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: input = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_phonon_energies(input, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_input_get_force_constants(int bad) {
  lk_input *input = real_lk_input();
  int64_t n = 2, rank_, extents_[8];
  if (lk_input_get_shape(input, "force_constants", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: input = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_input_get_force_constants(input, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_supercell_create_from_input(int bad) {
  lk_context *ctx = NULL;
  lk_input *input = real_lk_input();
  lk_options *options = NULL;
  lk_supercell *out_;
  memset(&out_, 0x5a, sizeof out_);
  lk_supercell **out = &out_;
  switch (bad) {
    case 0: input = NULL; break;
    case 1: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_supercell_create_from_input(ctx, input, options, out);
  int same = 1;
  same &= untouched(&out_, sizeof out_);
  if (status == 0) lk_supercell_destroy(out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_displacements_create_from_input(int bad) {
  lk_context *ctx = NULL;
  lk_supercell *supercell = real_lk_supercell();
  lk_input *input = real_lk_input();
  lk_options *options = NULL;
  lk_displacements *out_;
  memset(&out_, 0x5a, sizeof out_);
  lk_displacements **out = &out_;
  switch (bad) {
    case 0: supercell = NULL; break;
    case 1: input = NULL; break;
    case 2: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_displacements_create_from_input(ctx, supercell, input, options,
      out);
  int same = 1;
  same &= untouched(&out_, sizeof out_);
  if (status == 0) lk_displacements_destroy(out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_linalg_eigh_hermitian_batch_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t n_matrices = 2;
  int64_t n = 2;
  lk_complex matrices_[8];
  lk_complex *matrices = matrices_;
  memset(matrices_, 0, sizeof matrices_);
  double eigenvalues_[4];
  double *eigenvalues = eigenvalues_;
  memset(eigenvalues_, 0x5a, sizeof eigenvalues_);
  lk_complex eigenvectors_[8];
  lk_complex *eigenvectors = eigenvectors_;
  memset(eigenvectors_, 0x5a, sizeof eigenvectors_);
  lk_options *options = NULL;
  switch (bad) {
    case 0: n_matrices = -1; break;
    case 1: n_matrices = INT64_MAX / 2; break;
    case 2: n = -1; break;
    case 3: n = INT64_MAX / 2; break;
    case 4: matrices = NULL; break;
    case 5: matrices_[0].re = NAN; break;
    case 6: matrices_[0].re = INFINITY; break;
    case 7: eigenvalues = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_linalg_eigh_hermitian_batch_compute(ctx, n_matrices, n, matrices,
      eigenvalues, eigenvectors, options);
  int same = 1;
  same &= untouched(eigenvalues_, sizeof eigenvalues_);
  same &= untouched(eigenvectors_, sizeof eigenvectors_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_options_create(int bad) {
  lk_options *out_;
  memset(&out_, 0x5a, sizeof out_);
  lk_options **out = &out_;
  switch (bad) {
    case 0: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_options_create(out);
  int same = 1;
  same &= untouched(&out_, sizeof out_);
  if (status == 0) lk_options_destroy(out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_options_set_int64(int bad) {
  lk_options *options = real_lk_options();
  const char *key = "x";
  int64_t value = 0;
  switch (bad) {
    case 0: options = NULL; break;
    case 1: key = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_options_set_int64(options, key, value);
  int same = 1;
  return verdict(status, same, lk_error_message());
}

static int try_lk_options_set_double(int bad) {
  lk_options *options = real_lk_options();
  const char *key = "x";
  double value = 1.0;
  switch (bad) {
    case 0: options = NULL; break;
    case 1: key = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_options_set_double(options, key, value);
  int same = 1;
  return verdict(status, same, lk_error_message());
}

static int try_lk_options_set_bool(int bad) {
  lk_options *options = real_lk_options();
  const char *key = "x";
  int32_t value = 0;
  switch (bad) {
    case 0: options = NULL; break;
    case 1: key = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_options_set_bool(options, key, value);
  int same = 1;
  return verdict(status, same, lk_error_message());
}

static int try_lk_options_set_string(int bad) {
  lk_options *options = real_lk_options();
  const char *key = "x";
  const char *value = "x";
  switch (bad) {
    case 0: options = NULL; break;
    case 1: key = NULL; break;
    case 2: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_options_set_string(options, key, value);
  int same = 1;
  return verdict(status, same, lk_error_message());
}

static int try_lk_options_set_double_array(int bad) {
  lk_options *options = real_lk_options();
  const char *key = "x";
  int64_t n = 2;
  double values_[2];
  double *values = values_;
  memset(values_, 0, sizeof values_);
  switch (bad) {
    case 0: options = NULL; break;
    case 1: key = NULL; break;
    case 2: n = -1; break;
    case 3: n = INT64_MAX / 2; break;
    case 4: values = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_options_set_double_array(options, key, n, values);
  int same = 1;
  return verdict(status, same, lk_error_message());
}

static int try_lk_options_set_int64_array(int bad) {
  lk_options *options = real_lk_options();
  const char *key = "x";
  int64_t n = 2;
  int64_t values_[2];
  int64_t *values = values_;
  memset(values_, 0, sizeof values_);
  switch (bad) {
    case 0: options = NULL; break;
    case 1: key = NULL; break;
    case 2: n = -1; break;
    case 3: n = INT64_MAX / 2; break;
    case 4: values = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_options_set_int64_array(options, key, n, values);
  int same = 1;
  return verdict(status, same, lk_error_message());
}

static int try_lk_options_set_string_array(int bad) {
  lk_options *options = real_lk_options();
  const char *key = "x";
  int64_t n = 2;
  const char *values_[] = {"x", "x"};
  const char *const *values = values_;
  switch (bad) {
    case 0: options = NULL; break;
    case 1: key = NULL; break;
    case 2: n = -1; break;
    case 3: n = INT64_MAX / 2; break;
    case 4: values = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_options_set_string_array(options, key, n, values);
  int same = 1;
  return verdict(status, same, lk_error_message());
}

static int try_lk_options_get_count(int bad) {
  const char *function = "lk_conductivity_create";
  int64_t count_;
  memset(&count_, 0x5a, sizeof count_);
  int64_t *count = &count_;
  switch (bad) {
    case 0: function = NULL; break;
    case 1: count = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_options_get_count(function, count);
  int same = 1;
  same &= untouched(&count_, sizeof count_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_options_describe(int bad) {
  const char *function = "lk_conductivity_create";
  int64_t i = 0;
  const char *key_;
  memset(&key_, 0x5a, sizeof key_);
  const char **key = &key_;
  const char *type_;
  memset(&type_, 0x5a, sizeof type_);
  const char **type = &type_;
  const char *default_value_;
  memset(&default_value_, 0x5a, sizeof default_value_);
  const char **default_value = &default_value_;
  const char *range_;
  memset(&range_, 0x5a, sizeof range_);
  const char **range = &range_;
  const char *text_;
  memset(&text_, 0x5a, sizeof text_);
  const char **text = &text_;
  switch (bad) {
    case 0: function = NULL; break;
    case 1: key = NULL; break;
    case 2: type = NULL; break;
    case 3: default_value = NULL; break;
    case 4: range = NULL; break;
    case 5: text = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_options_describe(function, i, key, type, default_value, range,
      text);
  int same = 1;
  same &= untouched(&key_, sizeof key_);
  same &= untouched(&type_, sizeof type_);
  same &= untouched(&default_value_, sizeof default_value_);
  same &= untouched(&range_, sizeof range_);
  same &= untouched(&text_, sizeof text_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_nac_create(int bad) {
  lk_context *ctx = NULL;
  int64_t n_atoms = 2;
  double born_[18];
  double *born = born_;
  memset(born_, 0, sizeof born_);
  REPEAT(double, born_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  double dielectric_[9];
  double *dielectric = dielectric_;
  memset(dielectric_, 0, sizeof dielectric_);
  REPEAT(double, dielectric_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  lk_options *options = NULL;
  lk_nac *out_;
  memset(&out_, 0x5a, sizeof out_);
  lk_nac **out = &out_;
  switch (bad) {
    case 0: n_atoms = -1; break;
    case 1: n_atoms = INT64_MAX / 2; break;
    case 2: born = NULL; break;
    case 3: born_[0] = NAN; break;
    case 4: born_[0] = INFINITY; break;
    case 5: dielectric = NULL; break;
    case 6: dielectric_[0] = NAN; break;
    case 7: dielectric_[0] = INFINITY; break;
    case 8: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_nac_create(ctx, n_atoms, born, dielectric, options, out);
  int same = 1;
  same &= untouched(&out_, sizeof out_);
  if (status == 0) lk_nac_destroy(out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_nac_get_shape(int bad) {
  lk_nac *nac = real_lk_nac();
  const char *name = "x";
  int64_t rank_;
  memset(&rank_, 0x5a, sizeof rank_);
  int64_t *rank = &rank_;
  int64_t shape_[8];
  int64_t *shape = shape_;
  memset(shape_, 0x5a, sizeof shape_);
  switch (bad) {
    case 0: nac = NULL; break;
    case 1: name = NULL; break;
    case 2: rank = NULL; break;
    case 3: shape = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_nac_get_shape(nac, name, rank, shape);
  int same = 1;
  same &= untouched(&rank_, sizeof rank_);
  same &= untouched(shape_, sizeof shape_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_nac_get_born(int bad) {
  lk_nac *nac = real_lk_nac();
  int64_t n = 2, rank_, extents_[8];
  if (lk_nac_get_shape(nac, "born", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: nac = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_nac_get_born(nac, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_nac_get_dielectric(int bad) {
  lk_nac *nac = real_lk_nac();
  int64_t n = 2, rank_, extents_[8];
  if (lk_nac_get_shape(nac, "dielectric", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: nac = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_nac_get_dielectric(nac, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_nac_get_method(int bad) {
  lk_nac *nac = real_lk_nac();
  const char *value_;
  memset(&value_, 0x5a, sizeof value_);
  const char **value = &value_;
  switch (bad) {
    case 0: nac = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_nac_get_method(nac, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_nac_get_unit_factor(int bad) {
  lk_nac *nac = real_lk_nac();
  double value_;
  memset(&value_, 0x5a, sizeof value_);
  double *value = &value_;
  switch (bad) {
    case 0: nac = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_nac_get_unit_factor(nac, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_fc2_create(int bad) {
  lk_context *ctx = NULL;
  lk_supercell *supercell = real_lk_supercell();
  int64_t n_rows = 2;
  int64_t n_super = 4;
  double force_constants_[72];
  double *force_constants = force_constants_;
  memset(force_constants_, 0, sizeof force_constants_);
  REPEAT(double, force_constants_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  lk_options *options = NULL;
  lk_fc2 *out_;
  memset(&out_, 0x5a, sizeof out_);
  lk_fc2 **out = &out_;
  switch (bad) {
    case 0: supercell = NULL; break;
    case 1: n_rows = -1; break;
    case 2: n_rows = INT64_MAX / 2; break;
    case 3: n_super = -1; break;
    case 4: n_super = INT64_MAX / 2; break;
    case 5: force_constants = NULL; break;
    case 6: force_constants_[0] = NAN; break;
    case 7: force_constants_[0] = INFINITY; break;
    case 8: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_fc2_create(ctx, supercell, n_rows, n_super, force_constants,
      options, out);
  int same = 1;
  same &= untouched(&out_, sizeof out_);
  if (status == 0) lk_fc2_destroy(out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_fc2_create_from_fc2(int bad) {
  lk_context *ctx = NULL;
  lk_fc2 *source = real_lk_fc2();
  lk_options *options = NULL;
  lk_fc2 *out_;
  memset(&out_, 0x5a, sizeof out_);
  lk_fc2 **out = &out_;
  switch (bad) {
    case 0: source = NULL; break;
    case 1: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_fc2_create_from_fc2(ctx, source, options, out);
  int same = 1;
  same &= untouched(&out_, sizeof out_);
  if (status == 0) lk_fc2_destroy(out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_fc2_get_shape(int bad) {
  lk_fc2 *fc2 = real_lk_fc2();
  const char *name = "x";
  int64_t rank_;
  memset(&rank_, 0x5a, sizeof rank_);
  int64_t *rank = &rank_;
  int64_t shape_[8];
  int64_t *shape = shape_;
  memset(shape_, 0x5a, sizeof shape_);
  switch (bad) {
    case 0: fc2 = NULL; break;
    case 1: name = NULL; break;
    case 2: rank = NULL; break;
    case 3: shape = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_fc2_get_shape(fc2, name, rank, shape);
  int same = 1;
  same &= untouched(&rank_, sizeof rank_);
  same &= untouched(shape_, sizeof shape_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_fc2_get_force_constants(int bad) {
  lk_fc2 *fc2 = real_lk_fc2();
  int64_t n = 2, rank_, extents_[8];
  if (lk_fc2_get_shape(fc2, "force_constants", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: fc2 = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_fc2_get_force_constants(fc2, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_fc2_get_n_rows(int bad) {
  lk_fc2 *fc2 = real_lk_fc2();
  int64_t value_;
  memset(&value_, 0x5a, sizeof value_);
  int64_t *value = &value_;
  switch (bad) {
    case 0: fc2 = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_fc2_get_n_rows(fc2, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_fc2_get_n_super(int bad) {
  lk_fc2 *fc2 = real_lk_fc2();
  int64_t value_;
  memset(&value_, 0x5a, sizeof value_);
  int64_t *value = &value_;
  switch (bad) {
    case 0: fc2 = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_fc2_get_n_super(fc2, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_fc2_get_is_compact(int bad) {
  lk_fc2 *fc2 = real_lk_fc2();
  int32_t value_;
  memset(&value_, 0x5a, sizeof value_);
  int32_t *value = &value_;
  switch (bad) {
    case 0: fc2 = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_fc2_get_is_compact(fc2, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_fc2_get_drift(int bad) {
  lk_fc2 *fc2 = real_lk_fc2();
  int64_t n = 2, rank_, extents_[8];
  if (lk_fc2_get_shape(fc2, "drift", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: fc2 = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_fc2_get_drift(fc2, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_phonons_create(int bad) {
  lk_context *ctx = NULL;
  lk_supercell *supercell = real_lk_supercell();
  lk_fc2 *fc2 = real_lk_fc2();
  lk_nac *nac = NULL;
  lk_options *options = NULL;
  lk_phonons *out_;
  memset(&out_, 0x5a, sizeof out_);
  lk_phonons **out = &out_;
  switch (bad) {
    case 0: supercell = NULL; break;
    case 1: fc2 = NULL; break;
    case 2: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_phonons_create(ctx, supercell, fc2, nac, options, out);
  int same = 1;
  same &= untouched(&out_, sizeof out_);
  if (status == 0) lk_phonons_destroy(out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_phonons_compute(int bad) {
  lk_phonons *phonons = real_lk_phonons();
  int64_t n_q = 2;
  double qpoints_[6];
  double *qpoints = qpoints_;
  memset(qpoints_, 0, sizeof qpoints_);
  lk_options *options = NULL;
  switch (bad) {
    case 0: phonons = NULL; break;
    case 1: n_q = -1; break;
    case 2: n_q = INT64_MAX / 2; break;
    case 3: qpoints = NULL; break;
    case 4: qpoints_[0] = NAN; break;
    case 5: qpoints_[0] = INFINITY; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_phonons_compute(phonons, n_q, qpoints, options);
  int same = 1;
  return verdict(status, same, lk_error_message());
}

static int try_lk_phonons_get_shape(int bad) {
  lk_phonons *phonons = real_lk_phonons();
  const char *name = "x";
  int64_t rank_;
  memset(&rank_, 0x5a, sizeof rank_);
  int64_t *rank = &rank_;
  int64_t shape_[8];
  int64_t *shape = shape_;
  memset(shape_, 0x5a, sizeof shape_);
  switch (bad) {
    case 0: phonons = NULL; break;
    case 1: name = NULL; break;
    case 2: rank = NULL; break;
    case 3: shape = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_phonons_get_shape(phonons, name, rank, shape);
  int same = 1;
  same &= untouched(&rank_, sizeof rank_);
  same &= untouched(shape_, sizeof shape_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_phonons_get_n_bands(int bad) {
  lk_phonons *phonons = real_lk_phonons();
  int64_t value_;
  memset(&value_, 0x5a, sizeof value_);
  int64_t *value = &value_;
  switch (bad) {
    case 0: phonons = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_phonons_get_n_bands(phonons, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_phonons_get_qpoints(int bad) {
  lk_phonons *phonons = real_lk_phonons();
  int64_t n = 2, rank_, extents_[8];
  if (lk_phonons_get_shape(phonons, "qpoints", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: phonons = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_phonons_get_qpoints(phonons, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_phonons_get_frequencies(int bad) {
  lk_phonons *phonons = real_lk_phonons();
  int64_t n = 2, rank_, extents_[8];
  if (lk_phonons_get_shape(phonons, "frequencies", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: phonons = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_phonons_get_frequencies(phonons, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_phonons_get_eigenvectors(int bad) {
  lk_phonons *phonons = real_lk_phonons();
  int64_t n = 2, rank_, extents_[8];
  if (lk_phonons_get_shape(phonons, "eigenvectors", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static lk_complex out_[real_elements];
  lk_complex *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: phonons = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_phonons_get_eigenvectors(phonons, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_phonons_get_group_velocities(int bad) {
  lk_phonons *phonons = real_lk_phonons();
  int64_t n = 2, rank_, extents_[8];
  if (lk_phonons_get_shape(phonons, "group_velocities", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: phonons = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_phonons_get_group_velocities(phonons, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_phonon_dynamical_matrices_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t n_q = 2;
  int64_t n_atoms = 2;
  int64_t n_super = 4;
  int64_t n_rows = 2;
  int64_t n_vectors = 2;
  double qpoints_[6];
  double *qpoints = qpoints_;
  memset(qpoints_, 0, sizeof qpoints_);
  double force_constants_[72];
  double *force_constants = force_constants_;
  memset(force_constants_, 0, sizeof force_constants_);
  REPEAT(double, force_constants_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  double shortest_vectors_[6];
  double *shortest_vectors = shortest_vectors_;
  memset(shortest_vectors_, 0, sizeof shortest_vectors_);
  int64_t multiplicity_[16];
  int64_t *multiplicity = multiplicity_;
  memset(multiplicity_, 0, sizeof multiplicity_);
  REPEAT(int64_t, multiplicity_, 1, 0);
  double masses_[2];
  double *masses = masses_;
  memset(masses_, 0, sizeof masses_);
  REPEAT(double, masses_, 1);
  int64_t p2s_[2];
  int64_t *p2s = p2s_;
  memset(p2s_, 0, sizeof p2s_);
  REPEAT(int64_t, p2s_, 0, 1);
  int64_t s2p_[4];
  int64_t *s2p = s2p_;
  memset(s2p_, 0, sizeof s2p_);
  double born_[18];
  double *born = born_;
  memset(born_, 0, sizeof born_);
  REPEAT(double, born_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  double dielectric_[9];
  double *dielectric = dielectric_;
  memset(dielectric_, 0, sizeof dielectric_);
  REPEAT(double, dielectric_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  double reciprocal_lattice_[9];
  double *reciprocal_lattice = reciprocal_lattice_;
  memset(reciprocal_lattice_, 0, sizeof reciprocal_lattice_);
  REPEAT(double, reciprocal_lattice_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  double q_direction_[3];
  double *q_direction = q_direction_;
  memset(q_direction_, 0, sizeof q_direction_);
  REPEAT(double, q_direction_, 1, 0, 0);
  double nac_factor = 1.0;
  int32_t hermitianize = 0;
  lk_complex matrices_[72];
  lk_complex *matrices = matrices_;
  memset(matrices_, 0x5a, sizeof matrices_);
  lk_options *options = NULL;
  switch (bad) {
    case 0: n_q = -1; break;
    case 1: n_q = INT64_MAX / 2; break;
    case 2: n_atoms = -1; break;
    case 3: n_atoms = INT64_MAX / 2; break;
    case 4: n_super = -1; break;
    case 5: n_super = INT64_MAX / 2; break;
    case 6: n_rows = -1; break;
    case 7: n_rows = INT64_MAX / 2; break;
    case 8: n_vectors = -1; break;
    case 9: n_vectors = INT64_MAX / 2; break;
    case 10: qpoints = NULL; break;
    case 11: qpoints_[0] = NAN; break;
    case 12: qpoints_[0] = INFINITY; break;
    case 13: force_constants = NULL; break;
    case 14: force_constants_[0] = NAN; break;
    case 15: force_constants_[0] = INFINITY; break;
    case 16: shortest_vectors = NULL; break;
    case 17: shortest_vectors_[0] = NAN; break;
    case 18: shortest_vectors_[0] = INFINITY; break;
    case 19: multiplicity = NULL; break;
    case 20: masses = NULL; break;
    case 21: masses_[0] = NAN; break;
    case 22: masses_[0] = INFINITY; break;
    case 23: p2s = NULL; break;
    case 24: p2s_[0] = INT64_C(1) << 40; break;
    case 25: p2s_[0] = -1; break;
    case 26: s2p = NULL; break;
    case 27: s2p_[0] = INT64_C(1) << 40; break;
    case 28: s2p_[0] = -1; break;
    case 29: born_[0] = NAN; break;
    case 30: born_[0] = INFINITY; break;
    case 31: dielectric_[0] = NAN; break;
    case 32: dielectric_[0] = INFINITY; break;
    case 33: reciprocal_lattice_[0] = NAN; break;
    case 34: reciprocal_lattice_[0] = INFINITY; break;
    case 35: q_direction_[0] = NAN; break;
    case 36: q_direction_[0] = INFINITY; break;
    case 37: nac_factor = NAN; break;
    case 38: matrices = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_phonon_dynamical_matrices_compute(ctx, n_q, n_atoms, n_super,
      n_rows, n_vectors, qpoints, force_constants, shortest_vectors, multiplicity, masses, p2s,
      s2p, born, dielectric, reciprocal_lattice, q_direction, nac_factor, hermitianize,
      matrices, options);
  int same = 1;
  same &= untouched(matrices_, sizeof matrices_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_phonon_dynamical_matrices_gonze_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t n_q = 2;
  int64_t n_atoms = 2;
  int64_t n_super = 4;
  int64_t n_rows = 2;
  int64_t n_vectors = 2;
  int64_t n_g = 2;
  double qpoints_[6];
  double *qpoints = qpoints_;
  memset(qpoints_, 0, sizeof qpoints_);
  double force_constants_[72];
  double *force_constants = force_constants_;
  memset(force_constants_, 0, sizeof force_constants_);
  REPEAT(double, force_constants_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  double shortest_vectors_[6];
  double *shortest_vectors = shortest_vectors_;
  memset(shortest_vectors_, 0, sizeof shortest_vectors_);
  int64_t multiplicity_[16];
  int64_t *multiplicity = multiplicity_;
  memset(multiplicity_, 0, sizeof multiplicity_);
  REPEAT(int64_t, multiplicity_, 1, 0);
  double masses_[2];
  double *masses = masses_;
  memset(masses_, 0, sizeof masses_);
  REPEAT(double, masses_, 1);
  int64_t p2s_[2];
  int64_t *p2s = p2s_;
  memset(p2s_, 0, sizeof p2s_);
  REPEAT(int64_t, p2s_, 0, 1);
  int64_t s2p_[4];
  int64_t *s2p = s2p_;
  memset(s2p_, 0, sizeof s2p_);
  double born_[18];
  double *born = born_;
  memset(born_, 0, sizeof born_);
  REPEAT(double, born_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  double dielectric_[9];
  double *dielectric = dielectric_;
  memset(dielectric_, 0, sizeof dielectric_);
  REPEAT(double, dielectric_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  double reciprocal_lattice_[9];
  double *reciprocal_lattice = reciprocal_lattice_;
  memset(reciprocal_lattice_, 0, sizeof reciprocal_lattice_);
  REPEAT(double, reciprocal_lattice_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  double positions_[6];
  double *positions = positions_;
  memset(positions_, 0, sizeof positions_);
  lk_complex q0_term_[18];
  lk_complex *q0_term = q0_term_;
  memset(q0_term_, 0, sizeof q0_term_);
  double g_vectors_[6];
  double *g_vectors = g_vectors_;
  memset(g_vectors_, 0, sizeof g_vectors_);
  double nac_factor = 1.0;
  double screening = 1.0;
  double q_direction_[3];
  double *q_direction = q_direction_;
  memset(q_direction_, 0, sizeof q_direction_);
  REPEAT(double, q_direction_, 1, 0, 0);
  int32_t hermitianize = 0;
  lk_complex matrices_[72];
  lk_complex *matrices = matrices_;
  memset(matrices_, 0x5a, sizeof matrices_);
  lk_options *options = NULL;
  switch (bad) {
    case 0: n_q = -1; break;
    case 1: n_q = INT64_MAX / 2; break;
    case 2: n_atoms = -1; break;
    case 3: n_atoms = INT64_MAX / 2; break;
    case 4: n_super = -1; break;
    case 5: n_super = INT64_MAX / 2; break;
    case 6: n_rows = -1; break;
    case 7: n_rows = INT64_MAX / 2; break;
    case 8: n_vectors = -1; break;
    case 9: n_vectors = INT64_MAX / 2; break;
    case 10: n_g = -1; break;
    case 11: n_g = INT64_MAX / 2; break;
    case 12: qpoints = NULL; break;
    case 13: qpoints_[0] = NAN; break;
    case 14: qpoints_[0] = INFINITY; break;
    case 15: force_constants = NULL; break;
    case 16: force_constants_[0] = NAN; break;
    case 17: force_constants_[0] = INFINITY; break;
    case 18: shortest_vectors = NULL; break;
    case 19: shortest_vectors_[0] = NAN; break;
    case 20: shortest_vectors_[0] = INFINITY; break;
    case 21: multiplicity = NULL; break;
    case 22: masses = NULL; break;
    case 23: masses_[0] = NAN; break;
    case 24: masses_[0] = INFINITY; break;
    case 25: p2s = NULL; break;
    case 26: p2s_[0] = INT64_C(1) << 40; break;
    case 27: p2s_[0] = -1; break;
    case 28: s2p = NULL; break;
    case 29: s2p_[0] = INT64_C(1) << 40; break;
    case 30: s2p_[0] = -1; break;
    case 31: born = NULL; break;
    case 32: born_[0] = NAN; break;
    case 33: born_[0] = INFINITY; break;
    case 34: dielectric = NULL; break;
    case 35: dielectric_[0] = NAN; break;
    case 36: dielectric_[0] = INFINITY; break;
    case 37: reciprocal_lattice = NULL; break;
    case 38: reciprocal_lattice_[0] = NAN; break;
    case 39: reciprocal_lattice_[0] = INFINITY; break;
    case 40: positions = NULL; break;
    case 41: positions_[0] = NAN; break;
    case 42: positions_[0] = INFINITY; break;
    case 43: q0_term = NULL; break;
    case 44: q0_term_[0].re = NAN; break;
    case 45: q0_term_[0].re = INFINITY; break;
    case 46: g_vectors = NULL; break;
    case 47: g_vectors_[0] = NAN; break;
    case 48: g_vectors_[0] = INFINITY; break;
    case 49: nac_factor = NAN; break;
    case 50: screening = NAN; break;
    case 51: q_direction_[0] = NAN; break;
    case 52: q_direction_[0] = INFINITY; break;
    case 53: matrices = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_phonon_dynamical_matrices_gonze_compute(ctx, n_q, n_atoms, n_super,
      n_rows, n_vectors, n_g, qpoints, force_constants, shortest_vectors, multiplicity, masses,
      p2s, s2p, born, dielectric, reciprocal_lattice, positions, q0_term, g_vectors, nac_factor,
      screening, q_direction, hermitianize, matrices, options);
  int same = 1;
  same &= untouched(matrices_, sizeof matrices_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_phonon_dynamical_matrix_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t n_atoms = 2;
  int64_t n_super = 4;
  int64_t n_rows = 2;
  int64_t n_vectors = 2;
  double q_[3];
  double *q = q_;
  memset(q_, 0, sizeof q_);
  double force_constants_[72];
  double *force_constants = force_constants_;
  memset(force_constants_, 0, sizeof force_constants_);
  REPEAT(double, force_constants_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  double shortest_vectors_[6];
  double *shortest_vectors = shortest_vectors_;
  memset(shortest_vectors_, 0, sizeof shortest_vectors_);
  int64_t multiplicity_[16];
  int64_t *multiplicity = multiplicity_;
  memset(multiplicity_, 0, sizeof multiplicity_);
  REPEAT(int64_t, multiplicity_, 1, 0);
  double masses_[2];
  double *masses = masses_;
  memset(masses_, 0, sizeof masses_);
  REPEAT(double, masses_, 1);
  int64_t p2s_[2];
  int64_t *p2s = p2s_;
  memset(p2s_, 0, sizeof p2s_);
  REPEAT(int64_t, p2s_, 0, 1);
  int64_t s2p_[4];
  int64_t *s2p = s2p_;
  memset(s2p_, 0, sizeof s2p_);
  double charge_sum_[36];
  double *charge_sum = charge_sum_;
  memset(charge_sum_, 0, sizeof charge_sum_);
  REPEAT(double, charge_sum_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  lk_complex matrix_[36];
  lk_complex *matrix = matrix_;
  memset(matrix_, 0x5a, sizeof matrix_);
  lk_options *options = NULL;
  switch (bad) {
    case 0: n_atoms = -1; break;
    case 1: n_atoms = INT64_MAX / 2; break;
    case 2: n_super = -1; break;
    case 3: n_super = INT64_MAX / 2; break;
    case 4: n_rows = -1; break;
    case 5: n_rows = INT64_MAX / 2; break;
    case 6: n_vectors = -1; break;
    case 7: n_vectors = INT64_MAX / 2; break;
    case 8: q = NULL; break;
    case 9: q_[0] = NAN; break;
    case 10: q_[0] = INFINITY; break;
    case 11: force_constants = NULL; break;
    case 12: force_constants_[0] = NAN; break;
    case 13: force_constants_[0] = INFINITY; break;
    case 14: shortest_vectors = NULL; break;
    case 15: shortest_vectors_[0] = NAN; break;
    case 16: shortest_vectors_[0] = INFINITY; break;
    case 17: multiplicity = NULL; break;
    case 18: masses = NULL; break;
    case 19: masses_[0] = NAN; break;
    case 20: masses_[0] = INFINITY; break;
    case 21: p2s = NULL; break;
    case 22: p2s_[0] = INT64_C(1) << 40; break;
    case 23: p2s_[0] = -1; break;
    case 24: s2p = NULL; break;
    case 25: s2p_[0] = INT64_C(1) << 40; break;
    case 26: s2p_[0] = -1; break;
    case 27: charge_sum_[0] = NAN; break;
    case 28: charge_sum_[0] = INFINITY; break;
    case 29: matrix = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_phonon_dynamical_matrix_compute(ctx, n_atoms, n_super, n_rows,
      n_vectors, q, force_constants, shortest_vectors, multiplicity, masses, p2s, s2p,
      charge_sum, matrix, options);
  int same = 1;
  same &= untouched(matrix_, sizeof matrix_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_phonon_dynamical_matrices_at_grid_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t n_phonons = 2;
  int64_t n_points = 2;
  int64_t n_atoms = 2;
  int64_t n_super = 4;
  int64_t n_rows = 2;
  int64_t n_vectors = 2;
  int64_t grid_points_[2];
  int64_t *grid_points = grid_points_;
  memset(grid_points_, 0, sizeof grid_points_);
  REPEAT(int64_t, grid_points_, 0, 1);
  int64_t grid_addresses_[6];
  int64_t *grid_addresses = grid_addresses_;
  memset(grid_addresses_, 0, sizeof grid_addresses_);
  double qd_inv_[9];
  double *qd_inv = qd_inv_;
  memset(qd_inv_, 0, sizeof qd_inv_);
  REPEAT(double, qd_inv_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  double force_constants_[72];
  double *force_constants = force_constants_;
  memset(force_constants_, 0, sizeof force_constants_);
  REPEAT(double, force_constants_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  double shortest_vectors_[6];
  double *shortest_vectors = shortest_vectors_;
  memset(shortest_vectors_, 0, sizeof shortest_vectors_);
  int64_t multiplicity_[16];
  int64_t *multiplicity = multiplicity_;
  memset(multiplicity_, 0, sizeof multiplicity_);
  REPEAT(int64_t, multiplicity_, 1, 0);
  double masses_[2];
  double *masses = masses_;
  memset(masses_, 0, sizeof masses_);
  REPEAT(double, masses_, 1);
  int64_t p2s_[2];
  int64_t *p2s = p2s_;
  memset(p2s_, 0, sizeof p2s_);
  REPEAT(int64_t, p2s_, 0, 1);
  int64_t s2p_[4];
  int64_t *s2p = s2p_;
  memset(s2p_, 0, sizeof s2p_);
  double born_[18];
  double *born = born_;
  memset(born_, 0, sizeof born_);
  REPEAT(double, born_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  double dielectric_[9];
  double *dielectric = dielectric_;
  memset(dielectric_, 0, sizeof dielectric_);
  REPEAT(double, dielectric_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  double reciprocal_lattice_[9];
  double *reciprocal_lattice = reciprocal_lattice_;
  memset(reciprocal_lattice_, 0, sizeof reciprocal_lattice_);
  REPEAT(double, reciprocal_lattice_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  double q_direction_[3];
  double *q_direction = q_direction_;
  memset(q_direction_, 0, sizeof q_direction_);
  REPEAT(double, q_direction_, 1, 0, 0);
  double nac_factor = 1.0;
  lk_complex matrices_[72];
  lk_complex *matrices = matrices_;
  memset(matrices_, 0, sizeof matrices_);
  lk_options *options = NULL;
  switch (bad) {
    case 0: n_phonons = -1; break;
    case 1: n_phonons = INT64_MAX / 2; break;
    case 2: n_points = -1; break;
    case 3: n_points = INT64_MAX / 2; break;
    case 4: n_atoms = -1; break;
    case 5: n_atoms = INT64_MAX / 2; break;
    case 6: n_super = -1; break;
    case 7: n_super = INT64_MAX / 2; break;
    case 8: n_rows = -1; break;
    case 9: n_rows = INT64_MAX / 2; break;
    case 10: n_vectors = -1; break;
    case 11: n_vectors = INT64_MAX / 2; break;
    case 12: grid_points = NULL; break;
    case 13: grid_points_[0] = INT64_C(1) << 40; break;
    case 14: grid_points_[0] = -1; break;
    case 15: grid_addresses = NULL; break;
    case 16: qd_inv = NULL; break;
    case 17: qd_inv_[0] = NAN; break;
    case 18: qd_inv_[0] = INFINITY; break;
    case 19: force_constants = NULL; break;
    case 20: force_constants_[0] = NAN; break;
    case 21: force_constants_[0] = INFINITY; break;
    case 22: shortest_vectors = NULL; break;
    case 23: shortest_vectors_[0] = NAN; break;
    case 24: shortest_vectors_[0] = INFINITY; break;
    case 25: multiplicity = NULL; break;
    case 26: masses = NULL; break;
    case 27: masses_[0] = NAN; break;
    case 28: masses_[0] = INFINITY; break;
    case 29: p2s = NULL; break;
    case 30: p2s_[0] = INT64_C(1) << 40; break;
    case 31: p2s_[0] = -1; break;
    case 32: s2p = NULL; break;
    case 33: s2p_[0] = INT64_C(1) << 40; break;
    case 34: s2p_[0] = -1; break;
    case 35: born_[0] = NAN; break;
    case 36: born_[0] = INFINITY; break;
    case 37: dielectric_[0] = NAN; break;
    case 38: dielectric_[0] = INFINITY; break;
    case 39: reciprocal_lattice_[0] = NAN; break;
    case 40: reciprocal_lattice_[0] = INFINITY; break;
    case 41: q_direction_[0] = NAN; break;
    case 42: q_direction_[0] = INFINITY; break;
    case 43: nac_factor = NAN; break;
    case 44: matrices = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_phonon_dynamical_matrices_at_grid_compute(ctx, n_phonons, n_points,
      n_atoms, n_super, n_rows, n_vectors, grid_points, grid_addresses, qd_inv, force_constants,
      shortest_vectors, multiplicity, masses, p2s, s2p, born, dielectric, reciprocal_lattice,
      q_direction, nac_factor, matrices, options);
  int same = 1;
  return verdict(status, same, lk_error_message());
}

static int try_lk_phonon_dynamical_matrices_gonze_at_grid_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t n_phonons = 2;
  int64_t n_points = 2;
  int64_t n_atoms = 2;
  int64_t n_super = 4;
  int64_t n_rows = 2;
  int64_t n_vectors = 2;
  int64_t n_g = 2;
  int64_t grid_points_[2];
  int64_t *grid_points = grid_points_;
  memset(grid_points_, 0, sizeof grid_points_);
  REPEAT(int64_t, grid_points_, 0, 1);
  int64_t grid_addresses_[6];
  int64_t *grid_addresses = grid_addresses_;
  memset(grid_addresses_, 0, sizeof grid_addresses_);
  double qd_inv_[9];
  double *qd_inv = qd_inv_;
  memset(qd_inv_, 0, sizeof qd_inv_);
  REPEAT(double, qd_inv_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  double force_constants_[72];
  double *force_constants = force_constants_;
  memset(force_constants_, 0, sizeof force_constants_);
  REPEAT(double, force_constants_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  double shortest_vectors_[6];
  double *shortest_vectors = shortest_vectors_;
  memset(shortest_vectors_, 0, sizeof shortest_vectors_);
  int64_t multiplicity_[16];
  int64_t *multiplicity = multiplicity_;
  memset(multiplicity_, 0, sizeof multiplicity_);
  REPEAT(int64_t, multiplicity_, 1, 0);
  double masses_[2];
  double *masses = masses_;
  memset(masses_, 0, sizeof masses_);
  REPEAT(double, masses_, 1);
  int64_t p2s_[2];
  int64_t *p2s = p2s_;
  memset(p2s_, 0, sizeof p2s_);
  REPEAT(int64_t, p2s_, 0, 1);
  int64_t s2p_[4];
  int64_t *s2p = s2p_;
  memset(s2p_, 0, sizeof s2p_);
  double born_[18];
  double *born = born_;
  memset(born_, 0, sizeof born_);
  REPEAT(double, born_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  double dielectric_[9];
  double *dielectric = dielectric_;
  memset(dielectric_, 0, sizeof dielectric_);
  REPEAT(double, dielectric_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  double reciprocal_lattice_[9];
  double *reciprocal_lattice = reciprocal_lattice_;
  memset(reciprocal_lattice_, 0, sizeof reciprocal_lattice_);
  REPEAT(double, reciprocal_lattice_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  double positions_[6];
  double *positions = positions_;
  memset(positions_, 0, sizeof positions_);
  lk_complex q0_term_[18];
  lk_complex *q0_term = q0_term_;
  memset(q0_term_, 0, sizeof q0_term_);
  double g_vectors_[6];
  double *g_vectors = g_vectors_;
  memset(g_vectors_, 0, sizeof g_vectors_);
  double nac_factor = 1.0;
  double screening = 1.0;
  double q_direction_[3];
  double *q_direction = q_direction_;
  memset(q_direction_, 0, sizeof q_direction_);
  REPEAT(double, q_direction_, 1, 0, 0);
  lk_complex matrices_[72];
  lk_complex *matrices = matrices_;
  memset(matrices_, 0, sizeof matrices_);
  lk_options *options = NULL;
  switch (bad) {
    case 0: n_phonons = -1; break;
    case 1: n_phonons = INT64_MAX / 2; break;
    case 2: n_points = -1; break;
    case 3: n_points = INT64_MAX / 2; break;
    case 4: n_atoms = -1; break;
    case 5: n_atoms = INT64_MAX / 2; break;
    case 6: n_super = -1; break;
    case 7: n_super = INT64_MAX / 2; break;
    case 8: n_rows = -1; break;
    case 9: n_rows = INT64_MAX / 2; break;
    case 10: n_vectors = -1; break;
    case 11: n_vectors = INT64_MAX / 2; break;
    case 12: n_g = -1; break;
    case 13: n_g = INT64_MAX / 2; break;
    case 14: grid_points = NULL; break;
    case 15: grid_points_[0] = INT64_C(1) << 40; break;
    case 16: grid_points_[0] = -1; break;
    case 17: grid_addresses = NULL; break;
    case 18: qd_inv = NULL; break;
    case 19: qd_inv_[0] = NAN; break;
    case 20: qd_inv_[0] = INFINITY; break;
    case 21: force_constants = NULL; break;
    case 22: force_constants_[0] = NAN; break;
    case 23: force_constants_[0] = INFINITY; break;
    case 24: shortest_vectors = NULL; break;
    case 25: shortest_vectors_[0] = NAN; break;
    case 26: shortest_vectors_[0] = INFINITY; break;
    case 27: multiplicity = NULL; break;
    case 28: masses = NULL; break;
    case 29: masses_[0] = NAN; break;
    case 30: masses_[0] = INFINITY; break;
    case 31: p2s = NULL; break;
    case 32: p2s_[0] = INT64_C(1) << 40; break;
    case 33: p2s_[0] = -1; break;
    case 34: s2p = NULL; break;
    case 35: s2p_[0] = INT64_C(1) << 40; break;
    case 36: s2p_[0] = -1; break;
    case 37: born = NULL; break;
    case 38: born_[0] = NAN; break;
    case 39: born_[0] = INFINITY; break;
    case 40: dielectric = NULL; break;
    case 41: dielectric_[0] = NAN; break;
    case 42: dielectric_[0] = INFINITY; break;
    case 43: reciprocal_lattice = NULL; break;
    case 44: reciprocal_lattice_[0] = NAN; break;
    case 45: reciprocal_lattice_[0] = INFINITY; break;
    case 46: positions = NULL; break;
    case 47: positions_[0] = NAN; break;
    case 48: positions_[0] = INFINITY; break;
    case 49: q0_term = NULL; break;
    case 50: q0_term_[0].re = NAN; break;
    case 51: q0_term_[0].re = INFINITY; break;
    case 52: g_vectors = NULL; break;
    case 53: g_vectors_[0] = NAN; break;
    case 54: g_vectors_[0] = INFINITY; break;
    case 55: nac_factor = NAN; break;
    case 56: screening = NAN; break;
    case 57: q_direction_[0] = NAN; break;
    case 58: q_direction_[0] = INFINITY; break;
    case 59: matrices = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_phonon_dynamical_matrices_gonze_at_grid_compute(ctx, n_phonons,
      n_points, n_atoms, n_super, n_rows, n_vectors, n_g, grid_points, grid_addresses, qd_inv,
      force_constants, shortest_vectors, multiplicity, masses, p2s, s2p, born, dielectric,
      reciprocal_lattice, positions, q0_term, g_vectors, nac_factor, screening, q_direction,
      matrices, options);
  int same = 1;
  return verdict(status, same, lk_error_message());
}

static int try_lk_phonon_charge_sum_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t n_atoms = 2;
  double factor = 1.0;
  double q_cartesian_[3];
  double *q_cartesian = q_cartesian_;
  memset(q_cartesian_, 0, sizeof q_cartesian_);
  double born_[18];
  double *born = born_;
  memset(born_, 0, sizeof born_);
  REPEAT(double, born_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  double charge_sum_[36];
  double *charge_sum = charge_sum_;
  memset(charge_sum_, 0x5a, sizeof charge_sum_);
  lk_options *options = NULL;
  switch (bad) {
    case 0: n_atoms = -1; break;
    case 1: n_atoms = INT64_MAX / 2; break;
    case 2: factor = NAN; break;
    case 3: q_cartesian = NULL; break;
    case 4: q_cartesian_[0] = NAN; break;
    case 5: q_cartesian_[0] = INFINITY; break;
    case 6: born = NULL; break;
    case 7: born_[0] = NAN; break;
    case 8: born_[0] = INFINITY; break;
    case 9: charge_sum = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_phonon_charge_sum_compute(ctx, n_atoms, factor, q_cartesian, born,
      charge_sum, options);
  int same = 1;
  same &= untouched(charge_sum_, sizeof charge_sum_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_phonon_dipole_dipole_q0_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t n_atoms = 2;
  int64_t n_g = 2;
  double g_vectors_[6];
  double *g_vectors = g_vectors_;
  memset(g_vectors_, 0, sizeof g_vectors_);
  double born_[18];
  double *born = born_;
  memset(born_, 0, sizeof born_);
  REPEAT(double, born_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  double dielectric_[9];
  double *dielectric = dielectric_;
  memset(dielectric_, 0, sizeof dielectric_);
  REPEAT(double, dielectric_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  double positions_[6];
  double *positions = positions_;
  memset(positions_, 0, sizeof positions_);
  double screening = 1.0;
  lk_complex q0_term_[18];
  lk_complex *q0_term = q0_term_;
  memset(q0_term_, 0x5a, sizeof q0_term_);
  lk_options *options = NULL;
  switch (bad) {
    case 0: n_atoms = -1; break;
    case 1: n_atoms = INT64_MAX / 2; break;
    case 2: n_g = -1; break;
    case 3: n_g = INT64_MAX / 2; break;
    case 4: g_vectors = NULL; break;
    case 5: g_vectors_[0] = NAN; break;
    case 6: g_vectors_[0] = INFINITY; break;
    case 7: born = NULL; break;
    case 8: born_[0] = NAN; break;
    case 9: born_[0] = INFINITY; break;
    case 10: dielectric = NULL; break;
    case 11: dielectric_[0] = NAN; break;
    case 12: dielectric_[0] = INFINITY; break;
    case 13: positions = NULL; break;
    case 14: positions_[0] = NAN; break;
    case 15: positions_[0] = INFINITY; break;
    case 16: screening = NAN; break;
    case 17: q0_term = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_phonon_dipole_dipole_q0_compute(ctx, n_atoms, n_g, g_vectors, born,
      dielectric, positions, screening, q0_term, options);
  int same = 1;
  same &= untouched(q0_term_, sizeof q0_term_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_phonon_dipole_dipole_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t n_atoms = 2;
  int64_t n_g = 2;
  double g_vectors_[6];
  double *g_vectors = g_vectors_;
  memset(g_vectors_, 0, sizeof g_vectors_);
  double q_cartesian_[3];
  double *q_cartesian = q_cartesian_;
  memset(q_cartesian_, 0, sizeof q_cartesian_);
  double born_[18];
  double *born = born_;
  memset(born_, 0, sizeof born_);
  REPEAT(double, born_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  double dielectric_[9];
  double *dielectric = dielectric_;
  memset(dielectric_, 0, sizeof dielectric_);
  REPEAT(double, dielectric_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  double positions_[6];
  double *positions = positions_;
  memset(positions_, 0, sizeof positions_);
  lk_complex q0_term_[18];
  lk_complex *q0_term = q0_term_;
  memset(q0_term_, 0, sizeof q0_term_);
  double factor = 1.0;
  double screening = 1.0;
  double direction_cartesian_[3];
  double *direction_cartesian = direction_cartesian_;
  memset(direction_cartesian_, 0, sizeof direction_cartesian_);
  REPEAT(double, direction_cartesian_, 1, 0, 0);
  lk_complex dipole_dipole_[36];
  lk_complex *dipole_dipole = dipole_dipole_;
  memset(dipole_dipole_, 0x5a, sizeof dipole_dipole_);
  lk_options *options = NULL;
  switch (bad) {
    case 0: n_atoms = -1; break;
    case 1: n_atoms = INT64_MAX / 2; break;
    case 2: n_g = -1; break;
    case 3: n_g = INT64_MAX / 2; break;
    case 4: g_vectors = NULL; break;
    case 5: g_vectors_[0] = NAN; break;
    case 6: g_vectors_[0] = INFINITY; break;
    case 7: q_cartesian = NULL; break;
    case 8: q_cartesian_[0] = NAN; break;
    case 9: q_cartesian_[0] = INFINITY; break;
    case 10: born = NULL; break;
    case 11: born_[0] = NAN; break;
    case 12: born_[0] = INFINITY; break;
    case 13: dielectric = NULL; break;
    case 14: dielectric_[0] = NAN; break;
    case 15: dielectric_[0] = INFINITY; break;
    case 16: positions = NULL; break;
    case 17: positions_[0] = NAN; break;
    case 18: positions_[0] = INFINITY; break;
    case 19: q0_term = NULL; break;
    case 20: q0_term_[0].re = NAN; break;
    case 21: q0_term_[0].re = INFINITY; break;
    case 22: factor = NAN; break;
    case 23: screening = NAN; break;
    case 24: direction_cartesian_[0] = NAN; break;
    case 25: direction_cartesian_[0] = INFINITY; break;
    case 26: dipole_dipole = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_phonon_dipole_dipole_compute(ctx, n_atoms, n_g, g_vectors,
      q_cartesian, born, dielectric, positions, q0_term, factor, screening, direction_cartesian,
      dipole_dipole, options);
  int same = 1;
  same &= untouched(dipole_dipole_, sizeof dipole_dipole_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_phonon_dipole_dipole_derivative_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t n_atoms = 2;
  int64_t n_g = 2;
  double g_vectors_[6];
  double *g_vectors = g_vectors_;
  memset(g_vectors_, 0, sizeof g_vectors_);
  double q_cartesian_[3];
  double *q_cartesian = q_cartesian_;
  memset(q_cartesian_, 0, sizeof q_cartesian_);
  double born_[18];
  double *born = born_;
  memset(born_, 0, sizeof born_);
  REPEAT(double, born_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  double dielectric_[9];
  double *dielectric = dielectric_;
  memset(dielectric_, 0, sizeof dielectric_);
  REPEAT(double, dielectric_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  double positions_[6];
  double *positions = positions_;
  memset(positions_, 0, sizeof positions_);
  double factor = 1.0;
  double screening = 1.0;
  double direction_cartesian_[3];
  double *direction_cartesian = direction_cartesian_;
  memset(direction_cartesian_, 0, sizeof direction_cartesian_);
  REPEAT(double, direction_cartesian_, 1, 0, 0);
  lk_complex derivatives_[108];
  lk_complex *derivatives = derivatives_;
  memset(derivatives_, 0x5a, sizeof derivatives_);
  lk_options *options = NULL;
  switch (bad) {
    case 0: n_atoms = -1; break;
    case 1: n_atoms = INT64_MAX / 2; break;
    case 2: n_g = -1; break;
    case 3: n_g = INT64_MAX / 2; break;
    case 4: g_vectors = NULL; break;
    case 5: g_vectors_[0] = NAN; break;
    case 6: g_vectors_[0] = INFINITY; break;
    case 7: q_cartesian = NULL; break;
    case 8: q_cartesian_[0] = NAN; break;
    case 9: q_cartesian_[0] = INFINITY; break;
    case 10: born = NULL; break;
    case 11: born_[0] = NAN; break;
    case 12: born_[0] = INFINITY; break;
    case 13: dielectric = NULL; break;
    case 14: dielectric_[0] = NAN; break;
    case 15: dielectric_[0] = INFINITY; break;
    case 16: positions = NULL; break;
    case 17: positions_[0] = NAN; break;
    case 18: positions_[0] = INFINITY; break;
    case 19: factor = NAN; break;
    case 20: screening = NAN; break;
    case 21: direction_cartesian_[0] = NAN; break;
    case 22: direction_cartesian_[0] = INFINITY; break;
    case 23: derivatives = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_phonon_dipole_dipole_derivative_compute(ctx, n_atoms, n_g,
      g_vectors, q_cartesian, born, dielectric, positions, factor, screening,
      direction_cartesian, derivatives, options);
  int same = 1;
  same &= untouched(derivatives_, sizeof derivatives_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_phonon_dynamical_matrix_derivative_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t n_atoms = 2;
  int64_t n_super = 4;
  int64_t n_rows = 2;
  int64_t n_vectors = 2;
  double q_[3];
  double *q = q_;
  memset(q_, 0, sizeof q_);
  double lattice_[9];
  double *lattice = lattice_;
  memset(lattice_, 0, sizeof lattice_);
  REPEAT(double, lattice_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  double reciprocal_lattice_[9];
  double *reciprocal_lattice = reciprocal_lattice_;
  memset(reciprocal_lattice_, 0, sizeof reciprocal_lattice_);
  REPEAT(double, reciprocal_lattice_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  double force_constants_[72];
  double *force_constants = force_constants_;
  memset(force_constants_, 0, sizeof force_constants_);
  REPEAT(double, force_constants_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  double shortest_vectors_[6];
  double *shortest_vectors = shortest_vectors_;
  memset(shortest_vectors_, 0, sizeof shortest_vectors_);
  int64_t multiplicity_[16];
  int64_t *multiplicity = multiplicity_;
  memset(multiplicity_, 0, sizeof multiplicity_);
  REPEAT(int64_t, multiplicity_, 1, 0);
  double masses_[2];
  double *masses = masses_;
  memset(masses_, 0, sizeof masses_);
  REPEAT(double, masses_, 1);
  int64_t p2s_[2];
  int64_t *p2s = p2s_;
  memset(p2s_, 0, sizeof p2s_);
  REPEAT(int64_t, p2s_, 0, 1);
  int64_t s2p_[4];
  int64_t *s2p = s2p_;
  memset(s2p_, 0, sizeof s2p_);
  double born_[18];
  double *born = born_;
  memset(born_, 0, sizeof born_);
  REPEAT(double, born_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  double dielectric_[9];
  double *dielectric = dielectric_;
  memset(dielectric_, 0, sizeof dielectric_);
  REPEAT(double, dielectric_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  double q_direction_[3];
  double *q_direction = q_direction_;
  memset(q_direction_, 0, sizeof q_direction_);
  REPEAT(double, q_direction_, 1, 0, 0);
  double nac_factor = 1.0;
  lk_complex derivatives_[108];
  lk_complex *derivatives = derivatives_;
  memset(derivatives_, 0, sizeof derivatives_);
  lk_options *options = NULL;
  switch (bad) {
    case 0: n_atoms = -1; break;
    case 1: n_atoms = INT64_MAX / 2; break;
    case 2: n_super = -1; break;
    case 3: n_super = INT64_MAX / 2; break;
    case 4: n_rows = -1; break;
    case 5: n_rows = INT64_MAX / 2; break;
    case 6: n_vectors = -1; break;
    case 7: n_vectors = INT64_MAX / 2; break;
    case 8: q = NULL; break;
    case 9: q_[0] = NAN; break;
    case 10: q_[0] = INFINITY; break;
    case 11: lattice = NULL; break;
    case 12: lattice_[0] = NAN; break;
    case 13: lattice_[0] = INFINITY; break;
    case 14: reciprocal_lattice = NULL; break;
    case 15: reciprocal_lattice_[0] = NAN; break;
    case 16: reciprocal_lattice_[0] = INFINITY; break;
    case 17: force_constants = NULL; break;
    case 18: force_constants_[0] = NAN; break;
    case 19: force_constants_[0] = INFINITY; break;
    case 20: shortest_vectors = NULL; break;
    case 21: shortest_vectors_[0] = NAN; break;
    case 22: shortest_vectors_[0] = INFINITY; break;
    case 23: multiplicity = NULL; break;
    case 24: masses = NULL; break;
    case 25: masses_[0] = NAN; break;
    case 26: masses_[0] = INFINITY; break;
    case 27: p2s = NULL; break;
    case 28: p2s_[0] = INT64_C(1) << 40; break;
    case 29: p2s_[0] = -1; break;
    case 30: s2p = NULL; break;
    case 31: s2p_[0] = INT64_C(1) << 40; break;
    case 32: s2p_[0] = -1; break;
    case 33: born_[0] = NAN; break;
    case 34: born_[0] = INFINITY; break;
    case 35: dielectric_[0] = NAN; break;
    case 36: dielectric_[0] = INFINITY; break;
    case 37: q_direction_[0] = NAN; break;
    case 38: q_direction_[0] = INFINITY; break;
    case 39: nac_factor = NAN; break;
    case 40: derivatives = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_phonon_dynamical_matrix_derivative_compute(ctx, n_atoms, n_super,
      n_rows, n_vectors, q, lattice, reciprocal_lattice, force_constants, shortest_vectors,
      multiplicity, masses, p2s, s2p, born, dielectric, q_direction, nac_factor, derivatives,
      options);
  int same = 1;
  return verdict(status, same, lk_error_message());
}

static int try_lk_phonon_inverse_fourier_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t n_q = 2;
  int64_t n_atoms = 2;
  int64_t n_super = 4;
  int64_t n_rows = 2;
  int64_t n_vectors = 2;
  lk_complex matrices_[72];
  lk_complex *matrices = matrices_;
  memset(matrices_, 0, sizeof matrices_);
  double qpoints_[6];
  double *qpoints = qpoints_;
  memset(qpoints_, 0, sizeof qpoints_);
  double shortest_vectors_[6];
  double *shortest_vectors = shortest_vectors_;
  memset(shortest_vectors_, 0, sizeof shortest_vectors_);
  int64_t multiplicity_[16];
  int64_t *multiplicity = multiplicity_;
  memset(multiplicity_, 0, sizeof multiplicity_);
  REPEAT(int64_t, multiplicity_, 1, 0);
  double masses_[2];
  double *masses = masses_;
  memset(masses_, 0, sizeof masses_);
  REPEAT(double, masses_, 1);
  int64_t s2pp_[4];
  int64_t *s2pp = s2pp_;
  memset(s2pp_, 0, sizeof s2pp_);
  REPEAT(int64_t, s2pp_, 0, 1);
  int64_t rows_[2];
  int64_t *rows = rows_;
  memset(rows_, 0, sizeof rows_);
  double force_constants_[72];
  double *force_constants = force_constants_;
  memset(force_constants_, 0x5a, sizeof force_constants_);
  lk_options *options = NULL;
  switch (bad) {
    case 0: n_q = -1; break;
    case 1: n_q = INT64_MAX / 2; break;
    case 2: n_atoms = -1; break;
    case 3: n_atoms = INT64_MAX / 2; break;
    case 4: n_super = -1; break;
    case 5: n_super = INT64_MAX / 2; break;
    case 6: n_rows = -1; break;
    case 7: n_rows = INT64_MAX / 2; break;
    case 8: n_vectors = -1; break;
    case 9: n_vectors = INT64_MAX / 2; break;
    case 10: matrices = NULL; break;
    case 11: matrices_[0].re = NAN; break;
    case 12: matrices_[0].re = INFINITY; break;
    case 13: qpoints = NULL; break;
    case 14: qpoints_[0] = NAN; break;
    case 15: qpoints_[0] = INFINITY; break;
    case 16: shortest_vectors = NULL; break;
    case 17: shortest_vectors_[0] = NAN; break;
    case 18: shortest_vectors_[0] = INFINITY; break;
    case 19: multiplicity = NULL; break;
    case 20: masses = NULL; break;
    case 21: masses_[0] = NAN; break;
    case 22: masses_[0] = INFINITY; break;
    case 23: s2pp = NULL; break;
    case 24: s2pp_[0] = INT64_C(1) << 40; break;
    case 25: s2pp_[0] = -1; break;
    case 26: rows = NULL; break;
    case 27: rows_[0] = INT64_C(1) << 40; break;
    case 28: rows_[0] = -1; break;
    case 29: force_constants = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_phonon_inverse_fourier_compute(ctx, n_q, n_atoms, n_super, n_rows,
      n_vectors, matrices, qpoints, shortest_vectors, multiplicity, masses, s2pp, rows,
      force_constants, options);
  int same = 1;
  same &= untouched(force_constants_, sizeof force_constants_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_phonon_group_velocities_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t n_q = 2;
  int64_t n_bands = 2;
  double frequencies_[4];
  double *frequencies = frequencies_;
  memset(frequencies_, 0, sizeof frequencies_);
  lk_complex eigenvectors_[8];
  lk_complex *eigenvectors = eigenvectors_;
  memset(eigenvectors_, 0, sizeof eigenvectors_);
  lk_complex derivatives_[24];
  lk_complex *derivatives = derivatives_;
  memset(derivatives_, 0, sizeof derivatives_);
  double velocities_[12];
  double *velocities = velocities_;
  memset(velocities_, 0x5a, sizeof velocities_);
  lk_options *options = NULL;
  switch (bad) {
    case 0: n_q = -1; break;
    case 1: n_q = INT64_MAX / 2; break;
    case 2: n_bands = -1; break;
    case 3: n_bands = INT64_MAX / 2; break;
    case 4: frequencies = NULL; break;
    case 5: frequencies_[0] = NAN; break;
    case 6: frequencies_[0] = INFINITY; break;
    case 7: eigenvectors = NULL; break;
    case 8: eigenvectors_[0].re = NAN; break;
    case 9: eigenvectors_[0].re = INFINITY; break;
    case 10: derivatives = NULL; break;
    case 11: derivatives_[0].re = NAN; break;
    case 12: derivatives_[0].re = INFINITY; break;
    case 13: velocities = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_phonon_group_velocities_compute(ctx, n_q, n_bands, frequencies,
      eigenvectors, derivatives, velocities, options);
  int same = 1;
  same &= untouched(velocities_, sizeof velocities_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_phonon_heat_capacities_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t n_modes = 2;
  int64_t n_temperatures = 2;
  double frequencies_[2];
  double *frequencies = frequencies_;
  memset(frequencies_, 0, sizeof frequencies_);
  double temperatures_[2];
  double *temperatures = temperatures_;
  memset(temperatures_, 0, sizeof temperatures_);
  double heat_capacities_[4];
  double *heat_capacities = heat_capacities_;
  memset(heat_capacities_, 0x5a, sizeof heat_capacities_);
  lk_options *options = NULL;
  switch (bad) {
    case 0: n_modes = -1; break;
    case 1: n_modes = INT64_MAX / 2; break;
    case 2: n_temperatures = -1; break;
    case 3: n_temperatures = INT64_MAX / 2; break;
    case 4: frequencies = NULL; break;
    case 5: frequencies_[0] = NAN; break;
    case 6: frequencies_[0] = INFINITY; break;
    case 7: temperatures = NULL; break;
    case 8: temperatures_[0] = NAN; break;
    case 9: temperatures_[0] = INFINITY; break;
    case 10: heat_capacities = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_phonon_heat_capacities_compute(ctx, n_modes, n_temperatures,
      frequencies, temperatures, heat_capacities, options);
  int same = 1;
  same &= untouched(heat_capacities_, sizeof heat_capacities_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_phonon_free_energies_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t n_modes = 2;
  int64_t n_temperatures = 2;
  double frequencies_[2];
  double *frequencies = frequencies_;
  memset(frequencies_, 0, sizeof frequencies_);
  double temperatures_[2];
  double *temperatures = temperatures_;
  memset(temperatures_, 0, sizeof temperatures_);
  double free_energies_[4];
  double *free_energies = free_energies_;
  memset(free_energies_, 0x5a, sizeof free_energies_);
  double entropies_[4];
  double *entropies = entropies_;
  memset(entropies_, 0x5a, sizeof entropies_);
  lk_options *options = NULL;
  switch (bad) {
    case 0: n_modes = -1; break;
    case 1: n_modes = INT64_MAX / 2; break;
    case 2: n_temperatures = -1; break;
    case 3: n_temperatures = INT64_MAX / 2; break;
    case 4: frequencies = NULL; break;
    case 5: frequencies_[0] = NAN; break;
    case 6: frequencies_[0] = INFINITY; break;
    case 7: temperatures = NULL; break;
    case 8: temperatures_[0] = NAN; break;
    case 9: temperatures_[0] = INFINITY; break;
    case 10: free_energies = NULL; break;
    case 11: entropies = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_phonon_free_energies_compute(ctx, n_modes, n_temperatures,
      frequencies, temperatures, free_energies, entropies, options);
  int same = 1;
  same &= untouched(free_energies_, sizeof free_energies_);
  same &= untouched(entropies_, sizeof entropies_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_phonon3_ir_triplets_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t grid_point = 0;
  int64_t d_diag_[3];
  int64_t *d_diag = d_diag_;
  memset(d_diag_, 0, sizeof d_diag_);
  REPEAT(int64_t, d_diag_, 2, 1, 1);
  int64_t n_rotations = 2;
  int64_t rotations_[18];
  int64_t *rotations = rotations_;
  memset(rotations_, 0, sizeof rotations_);
  REPEAT(int64_t, rotations_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  int32_t is_time_reversal = 0;
  int32_t swappable = 0;
  int64_t n_grid = 2;
  int64_t map_triplets_[2];
  int64_t *map_triplets = map_triplets_;
  memset(map_triplets_, 0x5a, sizeof map_triplets_);
  int64_t map_q_[2];
  int64_t *map_q = map_q_;
  memset(map_q_, 0x5a, sizeof map_q_);
  int64_t n_ir_;
  memset(&n_ir_, 0x5a, sizeof n_ir_);
  int64_t *n_ir = &n_ir_;
  lk_options *options = NULL;
  switch (bad) {
    case 0: grid_point = INT64_C(1) << 40; break;
    case 1: grid_point = -1; break;
    case 2: d_diag = NULL; break;
    case 3: n_rotations = -1; break;
    case 4: n_rotations = INT64_MAX / 2; break;
    case 5: rotations = NULL; break;
    case 6: n_grid = -1; break;
    case 7: n_grid = INT64_MAX / 2; break;
    case 8: map_triplets = NULL; break;
    case 9: map_q = NULL; break;
    case 10: n_ir = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_phonon3_ir_triplets_compute(ctx, grid_point, d_diag, n_rotations,
      rotations, is_time_reversal, swappable, n_grid, map_triplets, map_q, n_ir, options);
  int same = 1;
  same &= untouched(map_triplets_, sizeof map_triplets_);
  same &= untouched(map_q_, sizeof map_q_);
  same &= untouched(&n_ir_, sizeof n_ir_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_phonon3_bz_triplets_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t grid_point = 0;
  int64_t n_bz = 2;
  int64_t bz_grid_addresses_[6];
  int64_t *bz_grid_addresses = bz_grid_addresses_;
  memset(bz_grid_addresses_, 0, sizeof bz_grid_addresses_);
  int64_t n_bz_map = 3;
  int64_t bz_map_[3];
  int64_t *bz_map = bz_map_;
  memset(bz_map_, 0, sizeof bz_map_);
  REPEAT(int64_t, bz_map_, 0, 1, 2);
  int64_t n_grid = 2;
  int64_t map_triplets_[2];
  int64_t *map_triplets = map_triplets_;
  memset(map_triplets_, 0, sizeof map_triplets_);
  REPEAT(int64_t, map_triplets_, 0, 1);
  int64_t d_diag_[3];
  int64_t *d_diag = d_diag_;
  memset(d_diag_, 0, sizeof d_diag_);
  REPEAT(int64_t, d_diag_, 2, 1, 1);
  int64_t q_reduced_[9];
  int64_t *q_reduced = q_reduced_;
  memset(q_reduced_, 0, sizeof q_reduced_);
  REPEAT(int64_t, q_reduced_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  double reciprocal_lattice_[9];
  double *reciprocal_lattice = reciprocal_lattice_;
  memset(reciprocal_lattice_, 0, sizeof reciprocal_lattice_);
  REPEAT(double, reciprocal_lattice_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  int64_t bz_grid_type = 2;
  int64_t n_triplets = 2;
  int64_t triplets_[6];
  int64_t *triplets = triplets_;
  memset(triplets_, 0x5a, sizeof triplets_);
  lk_options *options = NULL;
  switch (bad) {
    case 0: grid_point = INT64_C(1) << 40; break;
    case 1: grid_point = -1; break;
    case 2: n_bz = -1; break;
    case 3: n_bz = INT64_MAX / 2; break;
    case 4: bz_grid_addresses = NULL; break;
    case 5: n_bz_map = -1; break;
    case 6: n_bz_map = INT64_MAX / 2; break;
    case 7: bz_map = NULL; break;
    case 8: n_grid = -1; break;
    case 9: n_grid = INT64_MAX / 2; break;
    case 10: map_triplets = NULL; break;
    case 11: map_triplets_[0] = INT64_C(1) << 40; break;
    case 12: map_triplets_[0] = -1; break;
    case 13: d_diag = NULL; break;
    case 14: q_reduced = NULL; break;
    case 15: reciprocal_lattice = NULL; break;
    case 16: reciprocal_lattice_[0] = NAN; break;
    case 17: reciprocal_lattice_[0] = INFINITY; break;
    case 18: n_triplets = -1; break;
    case 19: n_triplets = INT64_MAX / 2; break;
    case 20: triplets = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_phonon3_bz_triplets_compute(ctx, grid_point, n_bz,
      bz_grid_addresses, n_bz_map, bz_map, n_grid, map_triplets, d_diag, q_reduced,
      reciprocal_lattice, bz_grid_type, n_triplets, triplets, options);
  int same = 1;
  same &= untouched(triplets_, sizeof triplets_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_phonon3_tetrahedron_weights_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t n_weights = 2;
  int64_t n_points = 2;
  double frequency_points_[2];
  double *frequency_points = frequency_points_;
  memset(frequency_points_, 0, sizeof frequency_points_);
  int64_t n_tetrahedra = 24;
  int64_t relative_grid_address_[288];
  int64_t *relative_grid_address = relative_grid_address_;
  memset(relative_grid_address_, 0, sizeof relative_grid_address_);
  int64_t d_diag_[3];
  int64_t *d_diag = d_diag_;
  memset(d_diag_, 0, sizeof d_diag_);
  REPEAT(int64_t, d_diag_, 2, 1, 1);
  int64_t n_triplets = 2;
  int64_t triplets_[6];
  int64_t *triplets = triplets_;
  memset(triplets_, 0, sizeof triplets_);
  int64_t n_bands1 = 2;
  double frequencies1_[4];
  double *frequencies1 = frequencies1_;
  memset(frequencies1_, 0, sizeof frequencies1_);
  int64_t n_bands2 = 2;
  double frequencies2_[4];
  double *frequencies2 = frequencies2_;
  memset(frequencies2_, 0, sizeof frequencies2_);
  int64_t n_bz = 2;
  int64_t bz_grid_addresses_[6];
  int64_t *bz_grid_addresses = bz_grid_addresses_;
  memset(bz_grid_addresses_, 0, sizeof bz_grid_addresses_);
  int64_t n_bz_map = 3;
  int64_t bz_map_[3];
  int64_t *bz_map = bz_map_;
  memset(bz_map_, 0, sizeof bz_map_);
  REPEAT(int64_t, bz_map_, 0, 1, 2);
  int64_t bz_grid_type = 2;
  double weights_[32];
  double *weights = weights_;
  memset(weights_, 0x5a, sizeof weights_);
  int8_t zero_[16];
  int8_t *zero = zero_;
  memset(zero_, 0x5a, sizeof zero_);
  lk_options *options = NULL;
  switch (bad) {
    case 0: n_weights = -1; break;
    case 1: n_weights = INT64_MAX / 2; break;
    case 2: n_points = -1; break;
    case 3: n_points = INT64_MAX / 2; break;
    case 4: frequency_points = NULL; break;
    case 5: frequency_points_[0] = NAN; break;
    case 6: frequency_points_[0] = INFINITY; break;
    case 7: n_tetrahedra = -1; break;
    case 8: n_tetrahedra = INT64_MAX / 2; break;
    case 9: relative_grid_address = NULL; break;
    case 10: d_diag = NULL; break;
    case 11: n_triplets = -1; break;
    case 12: n_triplets = INT64_MAX / 2; break;
    case 13: triplets = NULL; break;
    case 14: triplets_[0] = INT64_C(1) << 40; break;
    case 15: triplets_[0] = -1; break;
    case 16: n_bands1 = -1; break;
    case 17: n_bands1 = INT64_MAX / 2; break;
    case 18: frequencies1 = NULL; break;
    case 19: frequencies1_[0] = NAN; break;
    case 20: frequencies1_[0] = INFINITY; break;
    case 21: n_bands2 = -1; break;
    case 22: n_bands2 = INT64_MAX / 2; break;
    case 23: frequencies2 = NULL; break;
    case 24: frequencies2_[0] = NAN; break;
    case 25: frequencies2_[0] = INFINITY; break;
    case 26: n_bz = -1; break;
    case 27: n_bz = INT64_MAX / 2; break;
    case 28: bz_grid_addresses = NULL; break;
    case 29: n_bz_map = -1; break;
    case 30: n_bz_map = INT64_MAX / 2; break;
    case 31: bz_map = NULL; break;
    case 32: weights = NULL; break;
    case 33: zero = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_phonon3_tetrahedron_weights_compute(ctx, n_weights, n_points,
      frequency_points, n_tetrahedra, relative_grid_address, d_diag, n_triplets, triplets,
      n_bands1, frequencies1, n_bands2, frequencies2, n_bz, bz_grid_addresses, n_bz_map, bz_map,
      bz_grid_type, weights, zero, options);
  int same = 1;
  same &= untouched(weights_, sizeof weights_);
  same &= untouched(zero_, sizeof zero_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_phonon3_gaussian_weights_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t n_weights = 2;
  int64_t n_points = 2;
  double frequency_points_[2];
  double *frequency_points = frequency_points_;
  memset(frequency_points_, 0, sizeof frequency_points_);
  int64_t n_triplets = 2;
  int64_t triplets_[6];
  int64_t *triplets = triplets_;
  memset(triplets_, 0, sizeof triplets_);
  int64_t n_bz = 2;
  int64_t n_band = 2;
  double frequencies_[4];
  double *frequencies = frequencies_;
  memset(frequencies_, 0, sizeof frequencies_);
  double sigma = 1.0;
  double sigma_cutoff = 1.0;
  double weights_[32];
  double *weights = weights_;
  memset(weights_, 0x5a, sizeof weights_);
  int8_t zero_[16];
  int8_t *zero = zero_;
  memset(zero_, 0x5a, sizeof zero_);
  lk_options *options = NULL;
  switch (bad) {
    case 0: n_weights = -1; break;
    case 1: n_weights = INT64_MAX / 2; break;
    case 2: n_points = -1; break;
    case 3: n_points = INT64_MAX / 2; break;
    case 4: frequency_points = NULL; break;
    case 5: frequency_points_[0] = NAN; break;
    case 6: frequency_points_[0] = INFINITY; break;
    case 7: n_triplets = -1; break;
    case 8: n_triplets = INT64_MAX / 2; break;
    case 9: triplets = NULL; break;
    case 10: triplets_[0] = INT64_C(1) << 40; break;
    case 11: triplets_[0] = -1; break;
    case 12: n_bz = -1; break;
    case 13: n_bz = INT64_MAX / 2; break;
    case 14: n_band = -1; break;
    case 15: n_band = INT64_MAX / 2; break;
    case 16: frequencies = NULL; break;
    case 17: frequencies_[0] = NAN; break;
    case 18: frequencies_[0] = INFINITY; break;
    case 19: sigma = NAN; break;
    case 20: sigma_cutoff = NAN; break;
    case 21: weights = NULL; break;
    case 22: zero = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_phonon3_gaussian_weights_compute(ctx, n_weights, n_points,
      frequency_points, n_triplets, triplets, n_bz, n_band, frequencies, sigma, sigma_cutoff,
      weights, zero, options);
  int same = 1;
  same &= untouched(weights_, sizeof weights_);
  same &= untouched(zero_, sizeof zero_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_phonon3_degenerate_weights_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t n_weights = 2;
  int64_t n_triplets = 2;
  int64_t triplets_[6];
  int64_t *triplets = triplets_;
  memset(triplets_, 0, sizeof triplets_);
  int64_t n_points = 2;
  int64_t n_bz = 2;
  int64_t n_band = 2;
  int64_t degenerate_ids_[4];
  int64_t *degenerate_ids = degenerate_ids_;
  memset(degenerate_ids_, 0, sizeof degenerate_ids_);
  double weights_[32];
  double *weights = weights_;
  memset(weights_, 0, sizeof weights_);
  int8_t zero_[16];
  int8_t *zero = zero_;
  memset(zero_, 0, sizeof zero_);
  lk_options *options = NULL;
  switch (bad) {
    case 0: n_weights = -1; break;
    case 1: n_weights = INT64_MAX / 2; break;
    case 2: n_triplets = -1; break;
    case 3: n_triplets = INT64_MAX / 2; break;
    case 4: triplets = NULL; break;
    case 5: triplets_[0] = INT64_C(1) << 40; break;
    case 6: triplets_[0] = -1; break;
    case 7: n_points = -1; break;
    case 8: n_points = INT64_MAX / 2; break;
    case 9: n_bz = -1; break;
    case 10: n_bz = INT64_MAX / 2; break;
    case 11: n_band = -1; break;
    case 12: n_band = INT64_MAX / 2; break;
    case 13: degenerate_ids = NULL; break;
    case 14: weights = NULL; break;
    case 15: weights_[0] = NAN; break;
    case 16: weights_[0] = INFINITY; break;
    case 17: zero = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_phonon3_degenerate_weights_compute(ctx, n_weights, n_triplets,
      triplets, n_points, n_bz, n_band, degenerate_ids, weights, zero, options);
  int same = 1;
  return verdict(status, same, lk_error_message());
}

static int try_lk_phonon3_real_to_reciprocal_compute(int bad) {
  lk_context *ctx = NULL;
  double q_points_[9];
  double *q_points = q_points_;
  memset(q_points_, 0, sizeof q_points_);
  REPEAT(double, q_points_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  int64_t n_atoms = 2;
  int64_t n_super = 4;
  int64_t n_rows = 2;
  double fc3_[864];
  double *fc3 = fc3_;
  memset(fc3_, 0, sizeof fc3_);
  REPEAT(double, fc3_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  int8_t nonzero_[32];
  int8_t *nonzero = nonzero_;
  memset(nonzero_, 0, sizeof nonzero_);
  int64_t n_vectors = 2;
  double vectors_[6];
  double *vectors = vectors_;
  memset(vectors_, 0, sizeof vectors_);
  int64_t multiplicity_[16];
  int64_t *multiplicity = multiplicity_;
  memset(multiplicity_, 0, sizeof multiplicity_);
  REPEAT(int64_t, multiplicity_, 1, 0);
  int64_t p2s_map_[2];
  int64_t *p2s_map = p2s_map_;
  memset(p2s_map_, 0, sizeof p2s_map_);
  REPEAT(int64_t, p2s_map_, 0, 1);
  int64_t s2p_map_[4];
  int64_t *s2p_map = s2p_map_;
  memset(s2p_map_, 0, sizeof s2p_map_);
  REPEAT(int64_t, s2p_map_, 0, 1);
  int8_t all_shortest_[32];
  int8_t *all_shortest = all_shortest_;
  memset(all_shortest_, 0, sizeof all_shortest_);
  int32_t make_r0_average = 0;
  lk_complex reciprocal_[216];
  lk_complex *reciprocal = reciprocal_;
  memset(reciprocal_, 0x5a, sizeof reciprocal_);
  lk_options *options = NULL;
  switch (bad) {
    case 0: q_points = NULL; break;
    case 1: q_points_[0] = NAN; break;
    case 2: q_points_[0] = INFINITY; break;
    case 3: n_atoms = -1; break;
    case 4: n_atoms = INT64_MAX / 2; break;
    case 5: n_super = -1; break;
    case 6: n_super = INT64_MAX / 2; break;
    case 7: n_rows = -1; break;
    case 8: n_rows = INT64_MAX / 2; break;
    case 9: fc3 = NULL; break;
    case 10: fc3_[0] = NAN; break;
    case 11: fc3_[0] = INFINITY; break;
    case 12: nonzero = NULL; break;
    case 13: n_vectors = -1; break;
    case 14: n_vectors = INT64_MAX / 2; break;
    case 15: vectors = NULL; break;
    case 16: vectors_[0] = NAN; break;
    case 17: vectors_[0] = INFINITY; break;
    case 18: multiplicity = NULL; break;
    case 19: p2s_map = NULL; break;
    case 20: p2s_map_[0] = INT64_C(1) << 40; break;
    case 21: p2s_map_[0] = -1; break;
    case 22: s2p_map = NULL; break;
    case 23: s2p_map_[0] = INT64_C(1) << 40; break;
    case 24: s2p_map_[0] = -1; break;
    case 25: all_shortest = NULL; break;
    case 26: reciprocal = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_phonon3_real_to_reciprocal_compute(ctx, q_points, n_atoms, n_super,
      n_rows, fc3, nonzero, n_vectors, vectors, multiplicity, p2s_map, s2p_map, all_shortest,
      make_r0_average, reciprocal, options);
  int same = 1;
  same &= untouched(reciprocal_, sizeof reciprocal_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_phonon3_reciprocal_to_normal_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t n_positions = 2;
  int64_t positions_[8];
  int64_t *positions = positions_;
  memset(positions_, 0, sizeof positions_);
  int64_t n_atoms = 2;
  lk_complex reciprocal_[216];
  lk_complex *reciprocal = reciprocal_;
  memset(reciprocal_, 0, sizeof reciprocal_);
  double frequencies0_[6];
  double *frequencies0 = frequencies0_;
  memset(frequencies0_, 0, sizeof frequencies0_);
  double frequencies1_[6];
  double *frequencies1 = frequencies1_;
  memset(frequencies1_, 0, sizeof frequencies1_);
  double frequencies2_[6];
  double *frequencies2 = frequencies2_;
  memset(frequencies2_, 0, sizeof frequencies2_);
  lk_complex eigenvectors0_[36];
  lk_complex *eigenvectors0 = eigenvectors0_;
  memset(eigenvectors0_, 0, sizeof eigenvectors0_);
  lk_complex eigenvectors1_[36];
  lk_complex *eigenvectors1 = eigenvectors1_;
  memset(eigenvectors1_, 0, sizeof eigenvectors1_);
  lk_complex eigenvectors2_[36];
  lk_complex *eigenvectors2 = eigenvectors2_;
  memset(eigenvectors2_, 0, sizeof eigenvectors2_);
  double masses_[2];
  double *masses = masses_;
  memset(masses_, 0, sizeof masses_);
  REPEAT(double, masses_, 1);
  int64_t n_bands0 = 2;
  int64_t band_indices_[2];
  int64_t *band_indices = band_indices_;
  memset(band_indices_, 0, sizeof band_indices_);
  REPEAT(int64_t, band_indices_, 0, 1);
  double cutoff_frequency = 1.0;
  int64_t n_squared = 2;
  double squared_[2];
  double *squared = squared_;
  memset(squared_, 0, sizeof squared_);
  lk_options *options = NULL;
  switch (bad) {
    case 0: n_positions = -1; break;
    case 1: n_positions = INT64_MAX / 2; break;
    case 2: positions = NULL; break;
    case 3: positions_[0] = INT64_C(1) << 40; break;
    case 4: positions_[0] = -1; break;
    case 5: n_atoms = -1; break;
    case 6: n_atoms = INT64_MAX / 2; break;
    case 7: reciprocal = NULL; break;
    case 8: reciprocal_[0].re = NAN; break;
    case 9: reciprocal_[0].re = INFINITY; break;
    case 10: frequencies0 = NULL; break;
    case 11: frequencies0_[0] = NAN; break;
    case 12: frequencies0_[0] = INFINITY; break;
    case 13: frequencies1 = NULL; break;
    case 14: frequencies1_[0] = NAN; break;
    case 15: frequencies1_[0] = INFINITY; break;
    case 16: frequencies2 = NULL; break;
    case 17: frequencies2_[0] = NAN; break;
    case 18: frequencies2_[0] = INFINITY; break;
    case 19: eigenvectors0 = NULL; break;
    case 20: eigenvectors0_[0].re = NAN; break;
    case 21: eigenvectors0_[0].re = INFINITY; break;
    case 22: eigenvectors1 = NULL; break;
    case 23: eigenvectors1_[0].re = NAN; break;
    case 24: eigenvectors1_[0].re = INFINITY; break;
    case 25: eigenvectors2 = NULL; break;
    case 26: eigenvectors2_[0].re = NAN; break;
    case 27: eigenvectors2_[0].re = INFINITY; break;
    case 28: masses = NULL; break;
    case 29: masses_[0] = NAN; break;
    case 30: masses_[0] = INFINITY; break;
    case 31: n_bands0 = -1; break;
    case 32: n_bands0 = INT64_MAX / 2; break;
    case 33: band_indices = NULL; break;
    case 34: band_indices_[0] = INT64_C(1) << 40; break;
    case 35: band_indices_[0] = -1; break;
    case 36: cutoff_frequency = NAN; break;
    case 37: n_squared = -1; break;
    case 38: n_squared = INT64_MAX / 2; break;
    case 39: squared = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_phonon3_reciprocal_to_normal_compute(ctx, n_positions, positions,
      n_atoms, reciprocal, frequencies0, frequencies1, frequencies2, eigenvectors0,
      eigenvectors1, eigenvectors2, masses, n_bands0, band_indices, cutoff_frequency, n_squared,
      squared, options);
  int same = 1;
  return verdict(status, same, lk_error_message());
}

static int try_lk_phonon3_interaction_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t n_triplets = 2;
  int64_t triplets_[6];
  int64_t *triplets = triplets_;
  memset(triplets_, 0, sizeof triplets_);
  int64_t n_bands0 = 2;
  int64_t band_indices_[2];
  int64_t *band_indices = band_indices_;
  memset(band_indices_, 0, sizeof band_indices_);
  REPEAT(int64_t, band_indices_, 0, 1);
  int64_t d_diag_[3];
  int64_t *d_diag = d_diag_;
  memset(d_diag_, 0, sizeof d_diag_);
  REPEAT(int64_t, d_diag_, 2, 1, 1);
  int64_t q_mat_[9];
  int64_t *q_mat = q_mat_;
  memset(q_mat_, 0, sizeof q_mat_);
  REPEAT(int64_t, q_mat_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  int64_t n_bz = 2;
  int64_t bz_grid_addresses_[6];
  int64_t *bz_grid_addresses = bz_grid_addresses_;
  memset(bz_grid_addresses_, 0, sizeof bz_grid_addresses_);
  int64_t n_bz_map = 3;
  int64_t bz_map_[3];
  int64_t *bz_map = bz_map_;
  memset(bz_map_, 0, sizeof bz_map_);
  REPEAT(int64_t, bz_map_, 0, 1, 2);
  int64_t bz_grid_type = 2;
  int64_t n_atoms = 2;
  int64_t n_super = 4;
  int64_t n_rows = 2;
  double fc3_[864];
  double *fc3 = fc3_;
  memset(fc3_, 0, sizeof fc3_);
  REPEAT(double, fc3_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  int8_t nonzero_[32];
  int8_t *nonzero = nonzero_;
  memset(nonzero_, 0, sizeof nonzero_);
  int64_t n_vectors = 2;
  double vectors_[6];
  double *vectors = vectors_;
  memset(vectors_, 0, sizeof vectors_);
  int64_t multiplicity_[16];
  int64_t *multiplicity = multiplicity_;
  memset(multiplicity_, 0, sizeof multiplicity_);
  REPEAT(int64_t, multiplicity_, 1, 0);
  double masses_[2];
  double *masses = masses_;
  memset(masses_, 0, sizeof masses_);
  REPEAT(double, masses_, 1);
  int64_t p2s_map_[2];
  int64_t *p2s_map = p2s_map_;
  memset(p2s_map_, 0, sizeof p2s_map_);
  REPEAT(int64_t, p2s_map_, 0, 1);
  int64_t s2p_map_[4];
  int64_t *s2p_map = s2p_map_;
  memset(s2p_map_, 0, sizeof s2p_map_);
  REPEAT(int64_t, s2p_map_, 0, 1);
  int8_t all_shortest_[32];
  int8_t *all_shortest = all_shortest_;
  memset(all_shortest_, 0, sizeof all_shortest_);
  double frequencies_[12];
  double *frequencies = frequencies_;
  memset(frequencies_, 0, sizeof frequencies_);
  lk_complex eigenvectors_[72];
  lk_complex *eigenvectors = eigenvectors_;
  memset(eigenvectors_, 0, sizeof eigenvectors_);
  int32_t make_r0_average = 0;
  int32_t symmetrize_fc3_q = 0;
  double cutoff_frequency = 1.0;
  int8_t zero_[144];
  int8_t *zero = zero_;
  memset(zero_, 0, sizeof zero_);
  double squared_[144];
  double *squared = squared_;
  memset(squared_, 0, sizeof squared_);
  lk_options *options = NULL;
  switch (bad) {
    case 0: n_triplets = -1; break;
    case 1: n_triplets = INT64_MAX / 2; break;
    case 2: triplets = NULL; break;
    case 3: triplets_[0] = INT64_C(1) << 40; break;
    case 4: triplets_[0] = -1; break;
    case 5: n_bands0 = -1; break;
    case 6: n_bands0 = INT64_MAX / 2; break;
    case 7: band_indices = NULL; break;
    case 8: band_indices_[0] = INT64_C(1) << 40; break;
    case 9: band_indices_[0] = -1; break;
    case 10: d_diag = NULL; break;
    case 11: q_mat = NULL; break;
    case 12: n_bz = -1; break;
    case 13: n_bz = INT64_MAX / 2; break;
    case 14: bz_grid_addresses = NULL; break;
    case 15: n_bz_map = -1; break;
    case 16: n_bz_map = INT64_MAX / 2; break;
    case 17: bz_map = NULL; break;
    case 18: n_atoms = -1; break;
    case 19: n_atoms = INT64_MAX / 2; break;
    case 20: n_super = -1; break;
    case 21: n_super = INT64_MAX / 2; break;
    case 22: n_rows = -1; break;
    case 23: n_rows = INT64_MAX / 2; break;
    case 24: fc3 = NULL; break;
    case 25: fc3_[0] = NAN; break;
    case 26: fc3_[0] = INFINITY; break;
    case 27: nonzero = NULL; break;
    case 28: n_vectors = -1; break;
    case 29: n_vectors = INT64_MAX / 2; break;
    case 30: vectors = NULL; break;
    case 31: vectors_[0] = NAN; break;
    case 32: vectors_[0] = INFINITY; break;
    case 33: multiplicity = NULL; break;
    case 34: masses = NULL; break;
    case 35: masses_[0] = NAN; break;
    case 36: masses_[0] = INFINITY; break;
    case 37: p2s_map = NULL; break;
    case 38: p2s_map_[0] = INT64_C(1) << 40; break;
    case 39: p2s_map_[0] = -1; break;
    case 40: s2p_map = NULL; break;
    case 41: s2p_map_[0] = INT64_C(1) << 40; break;
    case 42: s2p_map_[0] = -1; break;
    case 43: all_shortest = NULL; break;
    case 44: frequencies = NULL; break;
    case 45: frequencies_[0] = NAN; break;
    case 46: frequencies_[0] = INFINITY; break;
    case 47: eigenvectors = NULL; break;
    case 48: eigenvectors_[0].re = NAN; break;
    case 49: eigenvectors_[0].re = INFINITY; break;
    case 50: cutoff_frequency = NAN; break;
    case 51: zero = NULL; break;
    case 52: squared = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_phonon3_interaction_compute(ctx, n_triplets, triplets, n_bands0,
      band_indices, d_diag, q_mat, n_bz, bz_grid_addresses, n_bz_map, bz_map, bz_grid_type,
      n_atoms, n_super, n_rows, fc3, nonzero, n_vectors, vectors, multiplicity, masses, p2s_map,
      s2p_map, all_shortest, frequencies, eigenvectors, make_r0_average, symmetrize_fc3_q,
      cutoff_frequency, zero, squared, options);
  int same = 1;
  return verdict(status, same, lk_error_message());
}

static int try_lk_phonon3_imag_self_energy_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t n_triplets = 2;
  int64_t triplets_[6];
  int64_t *triplets = triplets_;
  memset(triplets_, 0, sizeof triplets_);
  int64_t triplet_weights_[2];
  int64_t *triplet_weights = triplet_weights_;
  memset(triplet_weights_, 0, sizeof triplet_weights_);
  int64_t n_bands0 = 2;
  int64_t n_band = 2;
  double squared_[16];
  double *squared = squared_;
  memset(squared_, 0, sizeof squared_);
  int64_t n_bz = 2;
  double frequencies_[4];
  double *frequencies = frequencies_;
  memset(frequencies_, 0, sizeof frequencies_);
  double temperature = 1.0;
  int64_t n_weights = 2;
  int64_t n_points = 2;
  double weights_[32];
  double *weights = weights_;
  memset(weights_, 0, sizeof weights_);
  int8_t zero_[16];
  int8_t *zero = zero_;
  memset(zero_, 0, sizeof zero_);
  double cutoff_frequency = 1.0;
  int64_t frequency_point = 0;
  double gamma_[2];
  double *gamma = gamma_;
  memset(gamma_, 0x5a, sizeof gamma_);
  lk_options *options = NULL;
  switch (bad) {
    case 0: n_triplets = -1; break;
    case 1: n_triplets = INT64_MAX / 2; break;
    case 2: triplets = NULL; break;
    case 3: triplets_[0] = INT64_C(1) << 40; break;
    case 4: triplets_[0] = -1; break;
    case 5: triplet_weights = NULL; break;
    case 6: n_bands0 = -1; break;
    case 7: n_bands0 = INT64_MAX / 2; break;
    case 8: n_band = -1; break;
    case 9: n_band = INT64_MAX / 2; break;
    case 10: squared = NULL; break;
    case 11: squared_[0] = NAN; break;
    case 12: squared_[0] = INFINITY; break;
    case 13: n_bz = -1; break;
    case 14: n_bz = INT64_MAX / 2; break;
    case 15: frequencies = NULL; break;
    case 16: frequencies_[0] = NAN; break;
    case 17: frequencies_[0] = INFINITY; break;
    case 18: temperature = NAN; break;
    case 19: n_weights = -1; break;
    case 20: n_weights = INT64_MAX / 2; break;
    case 21: n_points = -1; break;
    case 22: n_points = INT64_MAX / 2; break;
    case 23: weights = NULL; break;
    case 24: weights_[0] = NAN; break;
    case 25: weights_[0] = INFINITY; break;
    case 26: zero = NULL; break;
    case 27: cutoff_frequency = NAN; break;
    case 28: gamma = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_phonon3_imag_self_energy_compute(ctx, n_triplets, triplets,
      triplet_weights, n_bands0, n_band, squared, n_bz, frequencies, temperature, n_weights,
      n_points, weights, zero, cutoff_frequency, frequency_point, gamma, options);
  int same = 1;
  same &= untouched(gamma_, sizeof gamma_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_phonon3_detailed_imag_self_energy_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t n_triplets = 2;
  int64_t triplets_[6];
  int64_t *triplets = triplets_;
  memset(triplets_, 0, sizeof triplets_);
  int64_t triplet_weights_[2];
  int64_t *triplet_weights = triplet_weights_;
  memset(triplet_weights_, 0, sizeof triplet_weights_);
  int64_t n_bands0 = 2;
  int64_t n_band = 2;
  double squared_[16];
  double *squared = squared_;
  memset(squared_, 0, sizeof squared_);
  int64_t n_bz = 2;
  double frequencies_[4];
  double *frequencies = frequencies_;
  memset(frequencies_, 0, sizeof frequencies_);
  double temperature = 1.0;
  int64_t n_weights = 2;
  int64_t n_points = 2;
  double weights_[32];
  double *weights = weights_;
  memset(weights_, 0, sizeof weights_);
  int8_t zero_[16];
  int8_t *zero = zero_;
  memset(zero_, 0, sizeof zero_);
  double cutoff_frequency = 1.0;
  int64_t bz_grid_addresses_[6];
  int64_t *bz_grid_addresses = bz_grid_addresses_;
  memset(bz_grid_addresses_, 0, sizeof bz_grid_addresses_);
  double detail_[16];
  double *detail = detail_;
  memset(detail_, 0x5a, sizeof detail_);
  double gamma_normal_[2];
  double *gamma_normal = gamma_normal_;
  memset(gamma_normal_, 0x5a, sizeof gamma_normal_);
  double gamma_umklapp_[2];
  double *gamma_umklapp = gamma_umklapp_;
  memset(gamma_umklapp_, 0x5a, sizeof gamma_umklapp_);
  lk_options *options = NULL;
  switch (bad) {
    case 0: n_triplets = -1; break;
    case 1: n_triplets = INT64_MAX / 2; break;
    case 2: triplets = NULL; break;
    case 3: triplets_[0] = INT64_C(1) << 40; break;
    case 4: triplets_[0] = -1; break;
    case 5: triplet_weights = NULL; break;
    case 6: n_bands0 = -1; break;
    case 7: n_bands0 = INT64_MAX / 2; break;
    case 8: n_band = -1; break;
    case 9: n_band = INT64_MAX / 2; break;
    case 10: squared = NULL; break;
    case 11: squared_[0] = NAN; break;
    case 12: squared_[0] = INFINITY; break;
    case 13: n_bz = -1; break;
    case 14: n_bz = INT64_MAX / 2; break;
    case 15: frequencies = NULL; break;
    case 16: frequencies_[0] = NAN; break;
    case 17: frequencies_[0] = INFINITY; break;
    case 18: temperature = NAN; break;
    case 19: n_weights = -1; break;
    case 20: n_weights = INT64_MAX / 2; break;
    case 21: n_points = -1; break;
    case 22: n_points = INT64_MAX / 2; break;
    case 23: weights = NULL; break;
    case 24: weights_[0] = NAN; break;
    case 25: weights_[0] = INFINITY; break;
    case 26: zero = NULL; break;
    case 27: cutoff_frequency = NAN; break;
    case 28: bz_grid_addresses = NULL; break;
    case 29: detail = NULL; break;
    case 30: gamma_normal = NULL; break;
    case 31: gamma_umklapp = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_phonon3_detailed_imag_self_energy_compute(ctx, n_triplets, triplets,
      triplet_weights, n_bands0, n_band, squared, n_bz, frequencies, temperature, n_weights,
      n_points, weights, zero, cutoff_frequency, bz_grid_addresses, detail, gamma_normal,
      gamma_umklapp, options);
  int same = 1;
  same &= untouched(detail_, sizeof detail_);
  same &= untouched(gamma_normal_, sizeof gamma_normal_);
  same &= untouched(gamma_umklapp_, sizeof gamma_umklapp_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_phonon3_collision_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t n_q0 = 2;
  int64_t first_triplet_[3];
  int64_t *first_triplet = first_triplet_;
  memset(first_triplet_, 0, sizeof first_triplet_);
  REPEAT(int64_t, first_triplet_, 0, 1, 2);
  int64_t n_triplets = 2;
  int64_t triplets_[6];
  int64_t *triplets = triplets_;
  memset(triplets_, 0, sizeof triplets_);
  int64_t triplet_weights_[2];
  int64_t *triplet_weights = triplet_weights_;
  memset(triplet_weights_, 0, sizeof triplet_weights_);
  int64_t n_sigmas = 2;
  double sigmas_[2];
  double *sigmas = sigmas_;
  memset(sigmas_, 0, sizeof sigmas_);
  REPEAT(double, sigmas_, 1);
  double sigma_cutoffs_[2];
  double *sigma_cutoffs = sigma_cutoffs_;
  memset(sigma_cutoffs_, 0, sizeof sigma_cutoffs_);
  int64_t n_temperatures = 2;
  double temperatures_[2];
  double *temperatures = temperatures_;
  memset(temperatures_, 0, sizeof temperatures_);
  int64_t n_tetrahedra = 24;
  int64_t relative_grid_address_[288];
  int64_t *relative_grid_address = relative_grid_address_;
  memset(relative_grid_address_, 0, sizeof relative_grid_address_);
  int64_t n_bands0 = 2;
  int64_t band_indices_[2];
  int64_t *band_indices = band_indices_;
  memset(band_indices_, 0, sizeof band_indices_);
  REPEAT(int64_t, band_indices_, 0, 1);
  int64_t d_diag_[3];
  int64_t *d_diag = d_diag_;
  memset(d_diag_, 0, sizeof d_diag_);
  REPEAT(int64_t, d_diag_, 2, 1, 1);
  int64_t q_mat_[9];
  int64_t *q_mat = q_mat_;
  memset(q_mat_, 0, sizeof q_mat_);
  REPEAT(int64_t, q_mat_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  int64_t n_bz = 2;
  int64_t bz_grid_addresses_[6];
  int64_t *bz_grid_addresses = bz_grid_addresses_;
  memset(bz_grid_addresses_, 0, sizeof bz_grid_addresses_);
  int64_t n_bz_map = 3;
  int64_t bz_map_[3];
  int64_t *bz_map = bz_map_;
  memset(bz_map_, 0, sizeof bz_map_);
  REPEAT(int64_t, bz_map_, 0, 1, 2);
  int64_t bz_grid_type = 2;
  int64_t n_atoms = 2;
  int64_t n_super = 4;
  int64_t n_rows = 2;
  double fc3_[864];
  double *fc3 = fc3_;
  memset(fc3_, 0, sizeof fc3_);
  REPEAT(double, fc3_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  int8_t nonzero_[32];
  int8_t *nonzero = nonzero_;
  memset(nonzero_, 0, sizeof nonzero_);
  int64_t n_vectors = 2;
  double vectors_[6];
  double *vectors = vectors_;
  memset(vectors_, 0, sizeof vectors_);
  int64_t multiplicity_[16];
  int64_t *multiplicity = multiplicity_;
  memset(multiplicity_, 0, sizeof multiplicity_);
  REPEAT(int64_t, multiplicity_, 1, 0);
  double masses_[2];
  double *masses = masses_;
  memset(masses_, 0, sizeof masses_);
  REPEAT(double, masses_, 1);
  int64_t p2s_map_[2];
  int64_t *p2s_map = p2s_map_;
  memset(p2s_map_, 0, sizeof p2s_map_);
  REPEAT(int64_t, p2s_map_, 0, 1);
  int64_t s2p_map_[4];
  int64_t *s2p_map = s2p_map_;
  memset(s2p_map_, 0, sizeof s2p_map_);
  REPEAT(int64_t, s2p_map_, 0, 1);
  int8_t all_shortest_[32];
  int8_t *all_shortest = all_shortest_;
  memset(all_shortest_, 0, sizeof all_shortest_);
  double frequencies_[12];
  double *frequencies = frequencies_;
  memset(frequencies_, 0, sizeof frequencies_);
  lk_complex eigenvectors_[72];
  lk_complex *eigenvectors = eigenvectors_;
  memset(eigenvectors_, 0, sizeof eigenvectors_);
  int64_t degenerate_ids_[12];
  int64_t *degenerate_ids = degenerate_ids_;
  memset(degenerate_ids_, 0, sizeof degenerate_ids_);
  int32_t make_r0_average = 0;
  int32_t symmetrize_fc3_q = 0;
  double cutoff_frequency = 1.0;
  int64_t n_parts = 2;
  double gamma_[32];
  double *gamma = gamma_;
  memset(gamma_, 0x5a, sizeof gamma_);
  lk_options *options = NULL;
  switch (bad) {
    case 0: n_q0 = -1; break;
    case 1: n_q0 = INT64_MAX / 2; break;
    case 2: first_triplet = NULL; break;
    case 3: n_triplets = -1; break;
    case 4: n_triplets = INT64_MAX / 2; break;
    case 5: triplets = NULL; break;
    case 6: triplets_[0] = INT64_C(1) << 40; break;
    case 7: triplets_[0] = -1; break;
    case 8: triplet_weights = NULL; break;
    case 9: n_sigmas = -1; break;
    case 10: n_sigmas = INT64_MAX / 2; break;
    case 11: sigmas = NULL; break;
    case 12: sigma_cutoffs = NULL; break;
    case 13: sigma_cutoffs_[0] = NAN; break;
    case 14: sigma_cutoffs_[0] = INFINITY; break;
    case 15: n_temperatures = -1; break;
    case 16: n_temperatures = INT64_MAX / 2; break;
    case 17: temperatures = NULL; break;
    case 18: temperatures_[0] = NAN; break;
    case 19: temperatures_[0] = INFINITY; break;
    case 20: n_tetrahedra = -1; break;
    case 21: n_tetrahedra = INT64_MAX / 2; break;
    case 22: relative_grid_address = NULL; break;
    case 23: n_bands0 = -1; break;
    case 24: n_bands0 = INT64_MAX / 2; break;
    case 25: band_indices = NULL; break;
    case 26: band_indices_[0] = INT64_C(1) << 40; break;
    case 27: band_indices_[0] = -1; break;
    case 28: d_diag = NULL; break;
    case 29: q_mat = NULL; break;
    case 30: n_bz = -1; break;
    case 31: n_bz = INT64_MAX / 2; break;
    case 32: bz_grid_addresses = NULL; break;
    case 33: n_bz_map = -1; break;
    case 34: n_bz_map = INT64_MAX / 2; break;
    case 35: bz_map = NULL; break;
    case 36: n_atoms = -1; break;
    case 37: n_atoms = INT64_MAX / 2; break;
    case 38: n_super = -1; break;
    case 39: n_super = INT64_MAX / 2; break;
    case 40: n_rows = -1; break;
    case 41: n_rows = INT64_MAX / 2; break;
    case 42: fc3 = NULL; break;
    case 43: fc3_[0] = NAN; break;
    case 44: fc3_[0] = INFINITY; break;
    case 45: nonzero = NULL; break;
    case 46: n_vectors = -1; break;
    case 47: n_vectors = INT64_MAX / 2; break;
    case 48: vectors = NULL; break;
    case 49: vectors_[0] = NAN; break;
    case 50: vectors_[0] = INFINITY; break;
    case 51: multiplicity = NULL; break;
    case 52: masses = NULL; break;
    case 53: masses_[0] = NAN; break;
    case 54: masses_[0] = INFINITY; break;
    case 55: p2s_map = NULL; break;
    case 56: p2s_map_[0] = INT64_C(1) << 40; break;
    case 57: p2s_map_[0] = -1; break;
    case 58: s2p_map = NULL; break;
    case 59: s2p_map_[0] = INT64_C(1) << 40; break;
    case 60: s2p_map_[0] = -1; break;
    case 61: all_shortest = NULL; break;
    case 62: frequencies = NULL; break;
    case 63: frequencies_[0] = NAN; break;
    case 64: frequencies_[0] = INFINITY; break;
    case 65: eigenvectors = NULL; break;
    case 66: eigenvectors_[0].re = NAN; break;
    case 67: eigenvectors_[0].re = INFINITY; break;
    case 68: cutoff_frequency = NAN; break;
    case 69: n_parts = -1; break;
    case 70: n_parts = INT64_MAX / 2; break;
    case 71: gamma = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_phonon3_collision_compute(ctx, n_q0, first_triplet, n_triplets,
      triplets, triplet_weights, n_sigmas, sigmas, sigma_cutoffs, n_temperatures, temperatures,
      n_tetrahedra, relative_grid_address, n_bands0, band_indices, d_diag, q_mat, n_bz,
      bz_grid_addresses, n_bz_map, bz_map, bz_grid_type, n_atoms, n_super, n_rows, fc3, nonzero,
      n_vectors, vectors, multiplicity, masses, p2s_map, s2p_map, all_shortest, frequencies,
      eigenvectors, degenerate_ids, make_r0_average, symmetrize_fc3_q, cutoff_frequency,
      n_parts, gamma, options);
  int same = 1;
  same &= untouched(gamma_, sizeof gamma_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_phonon3_collision_at_grid_points_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t n_grid_points = 2;
  int64_t grid_points_[2];
  int64_t *grid_points = grid_points_;
  memset(grid_points_, 0, sizeof grid_points_);
  REPEAT(int64_t, grid_points_, 0, 1);
  int64_t n_sigmas = 2;
  double sigmas_[2];
  double *sigmas = sigmas_;
  memset(sigmas_, 0, sizeof sigmas_);
  REPEAT(double, sigmas_, 1);
  double sigma_cutoffs_[2];
  double *sigma_cutoffs = sigma_cutoffs_;
  memset(sigma_cutoffs_, 0, sizeof sigma_cutoffs_);
  int64_t n_temperatures = 2;
  double temperatures_[2];
  double *temperatures = temperatures_;
  memset(temperatures_, 0, sizeof temperatures_);
  int64_t n_tetrahedra = 24;
  int64_t relative_grid_address_[288];
  int64_t *relative_grid_address = relative_grid_address_;
  memset(relative_grid_address_, 0, sizeof relative_grid_address_);
  int64_t bz_to_grid_[2];
  int64_t *bz_to_grid = bz_to_grid_;
  memset(bz_to_grid_, 0, sizeof bz_to_grid_);
  REPEAT(int64_t, bz_to_grid_, 0, 1);
  int64_t n_rotations = 2;
  int64_t rotations_[18];
  int64_t *rotations = rotations_;
  memset(rotations_, 0, sizeof rotations_);
  REPEAT(int64_t, rotations_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  int32_t is_time_reversal = 0;
  int32_t swappable = 0;
  int32_t is_mesh_symmetry = 0;
  double reciprocal_lattice_[9];
  double *reciprocal_lattice = reciprocal_lattice_;
  memset(reciprocal_lattice_, 0, sizeof reciprocal_lattice_);
  REPEAT(double, reciprocal_lattice_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  int64_t q_reduced_[9];
  int64_t *q_reduced = q_reduced_;
  memset(q_reduced_, 0, sizeof q_reduced_);
  REPEAT(int64_t, q_reduced_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  int64_t n_bands0 = 2;
  int64_t band_indices_[2];
  int64_t *band_indices = band_indices_;
  memset(band_indices_, 0, sizeof band_indices_);
  REPEAT(int64_t, band_indices_, 0, 1);
  int64_t d_diag_[3];
  int64_t *d_diag = d_diag_;
  memset(d_diag_, 0, sizeof d_diag_);
  REPEAT(int64_t, d_diag_, 2, 1, 1);
  int64_t q_mat_[9];
  int64_t *q_mat = q_mat_;
  memset(q_mat_, 0, sizeof q_mat_);
  REPEAT(int64_t, q_mat_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  int64_t n_bz = 2;
  int64_t bz_grid_addresses_[6];
  int64_t *bz_grid_addresses = bz_grid_addresses_;
  memset(bz_grid_addresses_, 0, sizeof bz_grid_addresses_);
  int64_t n_bz_map = 3;
  int64_t bz_map_[3];
  int64_t *bz_map = bz_map_;
  memset(bz_map_, 0, sizeof bz_map_);
  REPEAT(int64_t, bz_map_, 0, 1, 2);
  int64_t bz_grid_type = 2;
  int64_t n_atoms = 2;
  int64_t n_super = 4;
  int64_t n_rows = 2;
  double fc3_[864];
  double *fc3 = fc3_;
  memset(fc3_, 0, sizeof fc3_);
  REPEAT(double, fc3_, 1, 0, 0, 0, 1, 0, 0, 0, 1);
  int8_t nonzero_[32];
  int8_t *nonzero = nonzero_;
  memset(nonzero_, 0, sizeof nonzero_);
  int64_t n_vectors = 2;
  double vectors_[6];
  double *vectors = vectors_;
  memset(vectors_, 0, sizeof vectors_);
  int64_t multiplicity_[16];
  int64_t *multiplicity = multiplicity_;
  memset(multiplicity_, 0, sizeof multiplicity_);
  REPEAT(int64_t, multiplicity_, 1, 0);
  double masses_[2];
  double *masses = masses_;
  memset(masses_, 0, sizeof masses_);
  REPEAT(double, masses_, 1);
  int64_t p2s_map_[2];
  int64_t *p2s_map = p2s_map_;
  memset(p2s_map_, 0, sizeof p2s_map_);
  REPEAT(int64_t, p2s_map_, 0, 1);
  int64_t s2p_map_[4];
  int64_t *s2p_map = s2p_map_;
  memset(s2p_map_, 0, sizeof s2p_map_);
  REPEAT(int64_t, s2p_map_, 0, 1);
  int8_t all_shortest_[32];
  int8_t *all_shortest = all_shortest_;
  memset(all_shortest_, 0, sizeof all_shortest_);
  double frequencies_[12];
  double *frequencies = frequencies_;
  memset(frequencies_, 0, sizeof frequencies_);
  lk_complex eigenvectors_[72];
  lk_complex *eigenvectors = eigenvectors_;
  memset(eigenvectors_, 0, sizeof eigenvectors_);
  int64_t degenerate_ids_[12];
  int64_t *degenerate_ids = degenerate_ids_;
  memset(degenerate_ids_, 0, sizeof degenerate_ids_);
  int32_t make_r0_average = 0;
  int32_t symmetrize_fc3_q = 0;
  double cutoff_frequency = 1.0;
  int64_t n_parts = 2;
  double gamma_[32];
  double *gamma = gamma_;
  memset(gamma_, 0x5a, sizeof gamma_);
  lk_options *options = NULL;
  switch (bad) {
    case 0: n_grid_points = -1; break;
    case 1: n_grid_points = INT64_MAX / 2; break;
    case 2: grid_points = NULL; break;
    case 3: grid_points_[0] = INT64_C(1) << 40; break;
    case 4: grid_points_[0] = -1; break;
    case 5: n_sigmas = -1; break;
    case 6: n_sigmas = INT64_MAX / 2; break;
    case 7: sigmas = NULL; break;
    case 8: sigma_cutoffs = NULL; break;
    case 9: sigma_cutoffs_[0] = NAN; break;
    case 10: sigma_cutoffs_[0] = INFINITY; break;
    case 11: n_temperatures = -1; break;
    case 12: n_temperatures = INT64_MAX / 2; break;
    case 13: temperatures = NULL; break;
    case 14: temperatures_[0] = NAN; break;
    case 15: temperatures_[0] = INFINITY; break;
    case 16: n_tetrahedra = -1; break;
    case 17: n_tetrahedra = INT64_MAX / 2; break;
    case 18: relative_grid_address = NULL; break;
    case 19: bz_to_grid = NULL; break;
    case 20: bz_to_grid_[0] = INT64_C(1) << 40; break;
    case 21: bz_to_grid_[0] = -1; break;
    case 22: n_rotations = -1; break;
    case 23: n_rotations = INT64_MAX / 2; break;
    case 24: rotations = NULL; break;
    case 25: reciprocal_lattice = NULL; break;
    case 26: reciprocal_lattice_[0] = NAN; break;
    case 27: reciprocal_lattice_[0] = INFINITY; break;
    case 28: q_reduced = NULL; break;
    case 29: n_bands0 = -1; break;
    case 30: n_bands0 = INT64_MAX / 2; break;
    case 31: band_indices = NULL; break;
    case 32: band_indices_[0] = INT64_C(1) << 40; break;
    case 33: band_indices_[0] = -1; break;
    case 34: d_diag = NULL; break;
    case 35: q_mat = NULL; break;
    case 36: n_bz = -1; break;
    case 37: n_bz = INT64_MAX / 2; break;
    case 38: bz_grid_addresses = NULL; break;
    case 39: n_bz_map = -1; break;
    case 40: n_bz_map = INT64_MAX / 2; break;
    case 41: bz_map = NULL; break;
    case 42: n_atoms = -1; break;
    case 43: n_atoms = INT64_MAX / 2; break;
    case 44: n_super = -1; break;
    case 45: n_super = INT64_MAX / 2; break;
    case 46: n_rows = -1; break;
    case 47: n_rows = INT64_MAX / 2; break;
    case 48: fc3 = NULL; break;
    case 49: fc3_[0] = NAN; break;
    case 50: fc3_[0] = INFINITY; break;
    case 51: nonzero = NULL; break;
    case 52: n_vectors = -1; break;
    case 53: n_vectors = INT64_MAX / 2; break;
    case 54: vectors = NULL; break;
    case 55: vectors_[0] = NAN; break;
    case 56: vectors_[0] = INFINITY; break;
    case 57: multiplicity = NULL; break;
    case 58: masses = NULL; break;
    case 59: masses_[0] = NAN; break;
    case 60: masses_[0] = INFINITY; break;
    case 61: p2s_map = NULL; break;
    case 62: p2s_map_[0] = INT64_C(1) << 40; break;
    case 63: p2s_map_[0] = -1; break;
    case 64: s2p_map = NULL; break;
    case 65: s2p_map_[0] = INT64_C(1) << 40; break;
    case 66: s2p_map_[0] = -1; break;
    case 67: all_shortest = NULL; break;
    case 68: frequencies = NULL; break;
    case 69: frequencies_[0] = NAN; break;
    case 70: frequencies_[0] = INFINITY; break;
    case 71: eigenvectors = NULL; break;
    case 72: eigenvectors_[0].re = NAN; break;
    case 73: eigenvectors_[0].re = INFINITY; break;
    case 74: cutoff_frequency = NAN; break;
    case 75: n_parts = -1; break;
    case 76: n_parts = INT64_MAX / 2; break;
    case 77: gamma = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_phonon3_collision_at_grid_points_compute(ctx, n_grid_points,
      grid_points, n_sigmas, sigmas, sigma_cutoffs, n_temperatures, temperatures, n_tetrahedra,
      relative_grid_address, bz_to_grid, n_rotations, rotations, is_time_reversal, swappable,
      is_mesh_symmetry, reciprocal_lattice, q_reduced, n_bands0, band_indices, d_diag, q_mat,
      n_bz, bz_grid_addresses, n_bz_map, bz_map, bz_grid_type, n_atoms, n_super, n_rows, fc3,
      nonzero, n_vectors, vectors, multiplicity, masses, p2s_map, s2p_map, all_shortest,
      frequencies, eigenvectors, degenerate_ids, make_r0_average, symmetrize_fc3_q,
      cutoff_frequency, n_parts, gamma, options);
  int same = 1;
  same &= untouched(gamma_, sizeof gamma_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_phonon3_isotope_strength_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t grid_point = 0;
  int64_t n_points = 2;
  int64_t grid_points_[2];
  int64_t *grid_points = grid_points_;
  memset(grid_points_, 0, sizeof grid_points_);
  REPEAT(int64_t, grid_points_, 0, 1);
  int64_t n_bz = 2;
  double point_weights_[2];
  double *point_weights = point_weights_;
  memset(point_weights_, 0, sizeof point_weights_);
  int64_t n_atoms = 2;
  double mass_variances_[2];
  double *mass_variances = mass_variances_;
  memset(mass_variances_, 0, sizeof mass_variances_);
  double frequencies_[12];
  double *frequencies = frequencies_;
  memset(frequencies_, 0, sizeof frequencies_);
  lk_complex eigenvectors_[72];
  lk_complex *eigenvectors = eigenvectors_;
  memset(eigenvectors_, 0, sizeof eigenvectors_);
  int64_t n_bands0 = 2;
  int64_t band_indices_[2];
  int64_t *band_indices = band_indices_;
  memset(band_indices_, 0, sizeof band_indices_);
  REPEAT(int64_t, band_indices_, 0, 1);
  double sigma = 1.0;
  double cutoff_frequency = 1.0;
  double gamma_[2];
  double *gamma = gamma_;
  memset(gamma_, 0x5a, sizeof gamma_);
  lk_options *options = NULL;
  switch (bad) {
    case 0: grid_point = INT64_C(1) << 40; break;
    case 1: grid_point = -1; break;
    case 2: n_points = -1; break;
    case 3: n_points = INT64_MAX / 2; break;
    case 4: grid_points = NULL; break;
    case 5: grid_points_[0] = INT64_C(1) << 40; break;
    case 6: grid_points_[0] = -1; break;
    case 7: n_bz = -1; break;
    case 8: n_bz = INT64_MAX / 2; break;
    case 9: point_weights = NULL; break;
    case 10: point_weights_[0] = NAN; break;
    case 11: point_weights_[0] = INFINITY; break;
    case 12: n_atoms = -1; break;
    case 13: n_atoms = INT64_MAX / 2; break;
    case 14: mass_variances = NULL; break;
    case 15: mass_variances_[0] = NAN; break;
    case 16: mass_variances_[0] = INFINITY; break;
    case 17: frequencies = NULL; break;
    case 18: frequencies_[0] = NAN; break;
    case 19: frequencies_[0] = INFINITY; break;
    case 20: eigenvectors = NULL; break;
    case 21: eigenvectors_[0].re = NAN; break;
    case 22: eigenvectors_[0].re = INFINITY; break;
    case 23: n_bands0 = -1; break;
    case 24: n_bands0 = INT64_MAX / 2; break;
    case 25: band_indices = NULL; break;
    case 26: band_indices_[0] = INT64_C(1) << 40; break;
    case 27: band_indices_[0] = -1; break;
    case 28: sigma = NAN; break;
    case 29: cutoff_frequency = NAN; break;
    case 30: gamma = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_phonon3_isotope_strength_compute(ctx, grid_point, n_points,
      grid_points, n_bz, point_weights, n_atoms, mass_variances, frequencies, eigenvectors,
      n_bands0, band_indices, sigma, cutoff_frequency, gamma, options);
  int same = 1;
  same &= untouched(gamma_, sizeof gamma_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_phonon3_tetrahedron_isotope_strength_compute(int bad) {
  lk_context *ctx = NULL;
  int64_t grid_point = 0;
  int64_t n_points = 2;
  int64_t grid_points_[2];
  int64_t *grid_points = grid_points_;
  memset(grid_points_, 0, sizeof grid_points_);
  REPEAT(int64_t, grid_points_, 0, 1);
  int64_t n_bz = 2;
  double point_weights_[2];
  double *point_weights = point_weights_;
  memset(point_weights_, 0, sizeof point_weights_);
  int64_t n_atoms = 2;
  double mass_variances_[2];
  double *mass_variances = mass_variances_;
  memset(mass_variances_, 0, sizeof mass_variances_);
  double frequencies_[12];
  double *frequencies = frequencies_;
  memset(frequencies_, 0, sizeof frequencies_);
  lk_complex eigenvectors_[72];
  lk_complex *eigenvectors = eigenvectors_;
  memset(eigenvectors_, 0, sizeof eigenvectors_);
  int64_t n_bands0 = 2;
  int64_t band_indices_[2];
  int64_t *band_indices = band_indices_;
  memset(band_indices_, 0, sizeof band_indices_);
  REPEAT(int64_t, band_indices_, 0, 1);
  double integration_weights_[24];
  double *integration_weights = integration_weights_;
  memset(integration_weights_, 0, sizeof integration_weights_);
  double cutoff_frequency = 1.0;
  double gamma_[2];
  double *gamma = gamma_;
  memset(gamma_, 0x5a, sizeof gamma_);
  lk_options *options = NULL;
  switch (bad) {
    case 0: grid_point = INT64_C(1) << 40; break;
    case 1: grid_point = -1; break;
    case 2: n_points = -1; break;
    case 3: n_points = INT64_MAX / 2; break;
    case 4: grid_points = NULL; break;
    case 5: grid_points_[0] = INT64_C(1) << 40; break;
    case 6: grid_points_[0] = -1; break;
    case 7: n_bz = -1; break;
    case 8: n_bz = INT64_MAX / 2; break;
    case 9: point_weights = NULL; break;
    case 10: point_weights_[0] = NAN; break;
    case 11: point_weights_[0] = INFINITY; break;
    case 12: n_atoms = -1; break;
    case 13: n_atoms = INT64_MAX / 2; break;
    case 14: mass_variances = NULL; break;
    case 15: mass_variances_[0] = NAN; break;
    case 16: mass_variances_[0] = INFINITY; break;
    case 17: frequencies = NULL; break;
    case 18: frequencies_[0] = NAN; break;
    case 19: frequencies_[0] = INFINITY; break;
    case 20: eigenvectors = NULL; break;
    case 21: eigenvectors_[0].re = NAN; break;
    case 22: eigenvectors_[0].re = INFINITY; break;
    case 23: n_bands0 = -1; break;
    case 24: n_bands0 = INT64_MAX / 2; break;
    case 25: band_indices = NULL; break;
    case 26: band_indices_[0] = INT64_C(1) << 40; break;
    case 27: band_indices_[0] = -1; break;
    case 28: integration_weights = NULL; break;
    case 29: integration_weights_[0] = NAN; break;
    case 30: integration_weights_[0] = INFINITY; break;
    case 31: cutoff_frequency = NAN; break;
    case 32: gamma = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_phonon3_tetrahedron_isotope_strength_compute(ctx, grid_point,
      n_points, grid_points, n_bz, point_weights, n_atoms, mass_variances, frequencies,
      eigenvectors, n_bands0, band_indices, integration_weights, cutoff_frequency, gamma,
      options);
  int same = 1;
  same &= untouched(gamma_, sizeof gamma_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_conductivity_create(int bad) {
  lk_context *ctx = NULL;
  lk_supercell *supercell = real_lk_supercell();
  lk_grid *grid = real_lk_grid();
  lk_fc2 *fc2 = real_lk_fc2();
  lk_fc3 *fc3 = real_lk_fc3();
  lk_nac *nac = NULL;
  lk_options *options = NULL;
  lk_conductivity *out_;
  memset(&out_, 0x5a, sizeof out_);
  lk_conductivity **out = &out_;
  switch (bad) {
    case 0: supercell = NULL; break;
    case 1: grid = NULL; break;
    case 2: fc2 = NULL; break;
    case 3: fc3 = NULL; break;
    case 4: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_conductivity_create(ctx, supercell, grid, fc2, fc3, nac, options,
      out);
  int same = 1;
  same &= untouched(&out_, sizeof out_);
  if (status == 0) lk_conductivity_destroy(out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_conductivity_estimate(int bad) {
  lk_conductivity *conductivity = real_lk_conductivity();
  int64_t bytes_;
  memset(&bytes_, 0x5a, sizeof bytes_);
  int64_t *bytes = &bytes_;
  int64_t n_triplets_;
  memset(&n_triplets_, 0x5a, sizeof n_triplets_);
  int64_t *n_triplets = &n_triplets_;
  lk_options *options = NULL;
  switch (bad) {
    case 0: conductivity = NULL; break;
    case 1: bytes = NULL; break;
    case 2: n_triplets = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_conductivity_estimate(conductivity, bytes, n_triplets, options);
  int same = 1;
  same &= untouched(&bytes_, sizeof bytes_);
  same &= untouched(&n_triplets_, sizeof n_triplets_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_conductivity_run(int bad) {
  lk_conductivity *conductivity = real_lk_conductivity();
  lk_options *options = NULL;
  switch (bad) {
    case 0: conductivity = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_conductivity_run(conductivity, options);
  int same = 1;
  return verdict(status, same, lk_error_message());
}

static int try_lk_conductivity_compute_cumulative_kappa(int bad) {
  lk_conductivity *conductivity = real_lk_conductivity();
  int64_t sigma_index = 0;
  int64_t n_points = 2;
  double points_[2];
  double *points = points_;
  memset(points_, 0, sizeof points_);
  int64_t n_temperatures = 2;
  double cumulative_[24];
  double *cumulative = cumulative_;
  memset(cumulative_, 0x5a, sizeof cumulative_);
  double density_[24];
  double *density = density_;
  memset(density_, 0x5a, sizeof density_);
  lk_options *options = NULL;
  switch (bad) {
    case 0: conductivity = NULL; break;
    case 1: sigma_index = INT64_C(1) << 40; break;
    case 2: sigma_index = -1; break;
    case 3: n_points = -1; break;
    case 4: n_points = INT64_MAX / 2; break;
    case 5: points = NULL; break;
    case 6: points_[0] = NAN; break;
    case 7: points_[0] = INFINITY; break;
    case 8: n_temperatures = -1; break;
    case 9: n_temperatures = INT64_MAX / 2; break;
    case 10: cumulative = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_conductivity_compute_cumulative_kappa(conductivity, sigma_index,
      n_points, points, n_temperatures, cumulative, density, options);
  int same = 1;
  same &= untouched(cumulative_, sizeof cumulative_);
  same &= untouched(density_, sizeof density_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_conductivity_get_shape(int bad) {
  lk_conductivity *conductivity = real_lk_conductivity();
  const char *name = "x";
  int64_t rank_;
  memset(&rank_, 0x5a, sizeof rank_);
  int64_t *rank = &rank_;
  int64_t shape_[8];
  int64_t *shape = shape_;
  memset(shape_, 0x5a, sizeof shape_);
  switch (bad) {
    case 0: conductivity = NULL; break;
    case 1: name = NULL; break;
    case 2: rank = NULL; break;
    case 3: shape = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_conductivity_get_shape(conductivity, name, rank, shape);
  int same = 1;
  same &= untouched(&rank_, sizeof rank_);
  same &= untouched(shape_, sizeof shape_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_conductivity_get_n_temperatures(int bad) {
  lk_conductivity *conductivity = real_lk_conductivity();
  int64_t value_;
  memset(&value_, 0x5a, sizeof value_);
  int64_t *value = &value_;
  switch (bad) {
    case 0: conductivity = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_conductivity_get_n_temperatures(conductivity, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_conductivity_get_n_sigmas(int bad) {
  lk_conductivity *conductivity = real_lk_conductivity();
  int64_t value_;
  memset(&value_, 0x5a, sizeof value_);
  int64_t *value = &value_;
  switch (bad) {
    case 0: conductivity = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_conductivity_get_n_sigmas(conductivity, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_conductivity_get_n_qpoints(int bad) {
  lk_conductivity *conductivity = real_lk_conductivity();
  int64_t value_;
  memset(&value_, 0x5a, sizeof value_);
  int64_t *value = &value_;
  switch (bad) {
    case 0: conductivity = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_conductivity_get_n_qpoints(conductivity, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_conductivity_get_n_bands(int bad) {
  lk_conductivity *conductivity = real_lk_conductivity();
  int64_t value_;
  memset(&value_, 0x5a, sizeof value_);
  int64_t *value = &value_;
  switch (bad) {
    case 0: conductivity = NULL; break;
    case 1: value = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_conductivity_get_n_bands(conductivity, value);
  int same = 1;
  same &= untouched(&value_, sizeof value_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_conductivity_get_temperatures(int bad) {
  lk_conductivity *conductivity = real_lk_conductivity();
  int64_t n = 2, rank_, extents_[8];
  if (lk_conductivity_get_shape(conductivity, "temperatures", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: conductivity = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_conductivity_get_temperatures(conductivity, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_conductivity_get_sigmas(int bad) {
  lk_conductivity *conductivity = real_lk_conductivity();
  int64_t n = 2, rank_, extents_[8];
  if (lk_conductivity_get_shape(conductivity, "sigmas", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: conductivity = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_conductivity_get_sigmas(conductivity, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_conductivity_get_qpoints(int bad) {
  lk_conductivity *conductivity = real_lk_conductivity();
  int64_t n = 2, rank_, extents_[8];
  if (lk_conductivity_get_shape(conductivity, "qpoints", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: conductivity = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_conductivity_get_qpoints(conductivity, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_conductivity_get_weights(int bad) {
  lk_conductivity *conductivity = real_lk_conductivity();
  int64_t n = 2, rank_, extents_[8];
  if (lk_conductivity_get_shape(conductivity, "weights", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static int64_t out_[real_elements];
  int64_t *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: conductivity = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_conductivity_get_weights(conductivity, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_conductivity_get_kappa(int bad) {
  lk_conductivity *conductivity = real_lk_conductivity();
  int64_t n = 2, rank_, extents_[8];
  if (lk_conductivity_get_shape(conductivity, "kappa", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: conductivity = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_conductivity_get_kappa(conductivity, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_conductivity_get_mode_kappa(int bad) {
  lk_conductivity *conductivity = real_lk_conductivity();
  int64_t n = 2, rank_, extents_[8];
  if (lk_conductivity_get_shape(conductivity, "mode_kappa", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: conductivity = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_conductivity_get_mode_kappa(conductivity, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_conductivity_get_frequencies(int bad) {
  lk_conductivity *conductivity = real_lk_conductivity();
  int64_t n = 2, rank_, extents_[8];
  if (lk_conductivity_get_shape(conductivity, "frequencies", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: conductivity = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_conductivity_get_frequencies(conductivity, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_conductivity_get_group_velocities(int bad) {
  lk_conductivity *conductivity = real_lk_conductivity();
  int64_t n = 2, rank_, extents_[8];
  if (lk_conductivity_get_shape(conductivity, "group_velocities", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: conductivity = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_conductivity_get_group_velocities(conductivity, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_conductivity_get_heat_capacities(int bad) {
  lk_conductivity *conductivity = real_lk_conductivity();
  int64_t n = 2, rank_, extents_[8];
  if (lk_conductivity_get_shape(conductivity, "heat_capacities", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: conductivity = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_conductivity_get_heat_capacities(conductivity, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_conductivity_get_gamma(int bad) {
  lk_conductivity *conductivity = real_lk_conductivity();
  int64_t n = 2, rank_, extents_[8];
  if (lk_conductivity_get_shape(conductivity, "gamma", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: conductivity = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_conductivity_get_gamma(conductivity, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_conductivity_get_gamma_normal(int bad) {
  lk_conductivity *conductivity = real_lk_conductivity();
  int64_t n = 2, rank_, extents_[8];
  if (lk_conductivity_get_shape(conductivity, "gamma_normal", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: conductivity = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_conductivity_get_gamma_normal(conductivity, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_conductivity_get_gamma_umklapp(int bad) {
  lk_conductivity *conductivity = real_lk_conductivity();
  int64_t n = 2, rank_, extents_[8];
  if (lk_conductivity_get_shape(conductivity, "gamma_umklapp", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: conductivity = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_conductivity_get_gamma_umklapp(conductivity, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_conductivity_get_gamma_isotope(int bad) {
  lk_conductivity *conductivity = real_lk_conductivity();
  int64_t n = 2, rank_, extents_[8];
  if (lk_conductivity_get_shape(conductivity, "gamma_isotope", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: conductivity = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_conductivity_get_gamma_isotope(conductivity, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_conductivity_get_gamma_boundary(int bad) {
  lk_conductivity *conductivity = real_lk_conductivity();
  int64_t n = 2, rank_, extents_[8];
  if (lk_conductivity_get_shape(conductivity, "gamma_boundary", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: conductivity = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_conductivity_get_gamma_boundary(conductivity, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_conductivity_get_lifetimes(int bad) {
  lk_conductivity *conductivity = real_lk_conductivity();
  int64_t n = 2, rank_, extents_[8];
  if (lk_conductivity_get_shape(conductivity, "lifetimes", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: conductivity = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_conductivity_get_lifetimes(conductivity, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static int try_lk_conductivity_get_mean_free_paths(int bad) {
  lk_conductivity *conductivity = real_lk_conductivity();
  int64_t n = 2, rank_, extents_[8];
  if (lk_conductivity_get_shape(conductivity, "mean_free_paths", &rank_, extents_) == 0)
    for (n = 1; rank_ > 0; --rank_) n *= extents_[rank_ - 1];
  if (n == 0 && bad >= 0) return masked;
  static double out_[real_elements];
  double *out = out_;
  memset(out_, 0x5a, sizeof out_);
  switch (bad) {
    case 0: conductivity = NULL; break;
    case 1: n = -1; break;
    case 2: n = INT64_MAX / 2; break;
    case 3: out = NULL; break;
    default: break;
  }
  arm_fault();
  const int32_t status = lk_conductivity_get_mean_free_paths(conductivity, n, out);
  int same = 1;
  same &= untouched(out_, sizeof out_);
  return verdict(status, same, lk_error_message());
}

static const bad_case cases[] = {
    {"lk_context_create", "null", "out", "out", try_lk_context_create, 0},
    {"lk_context_get_backend", "null", "backend", "backend", try_lk_context_get_backend, 0},
    {"lk_context_get_threads", "null", "threads", "threads", try_lk_context_get_threads, 0},
    {"lk_kernel_get_count", "null", "count", "count", try_lk_kernel_get_count, 0},
    {"lk_kernel_describe", "null", "kernel", "kernel", try_lk_kernel_describe, 0},
    {"lk_kernel_describe", "null", "implementation", "implementation", try_lk_kernel_describe, 1},
    {"lk_kernel_describe", "null", "backend", "backend", try_lk_kernel_describe, 2},
    {"lk_crystal_create", "negative", "n_atoms", "n_atoms positions symbols masses", try_lk_crystal_create, 0},
    {"lk_crystal_create", "overflow", "n_atoms", "n_atoms positions symbols masses", try_lk_crystal_create, 1},
    {"lk_crystal_create", "null", "lattice", "lattice", try_lk_crystal_create, 2},
    {"lk_crystal_create", "nan", "lattice", "lattice", try_lk_crystal_create, 3},
    {"lk_crystal_create", "infinite", "lattice", "lattice", try_lk_crystal_create, 4},
    {"lk_crystal_create", "null", "positions", "positions", try_lk_crystal_create, 5},
    {"lk_crystal_create", "nan", "positions", "positions", try_lk_crystal_create, 6},
    {"lk_crystal_create", "infinite", "positions", "positions", try_lk_crystal_create, 7},
    {"lk_crystal_create", "null", "symbols", "symbols", try_lk_crystal_create, 8},
    {"lk_crystal_create", "nan", "masses", "masses", try_lk_crystal_create, 9},
    {"lk_crystal_create", "infinite", "masses", "masses", try_lk_crystal_create, 10},
    {"lk_crystal_create", "null", "out", "out", try_lk_crystal_create, 11},
    {"lk_crystal_get_shape", "null", "crystal", "crystal", try_lk_crystal_get_shape, 0},
    {"lk_crystal_get_shape", "null", "name", "name", try_lk_crystal_get_shape, 1},
    {"lk_crystal_get_shape", "null", "rank", "rank", try_lk_crystal_get_shape, 2},
    {"lk_crystal_get_shape", "null", "shape", "shape", try_lk_crystal_get_shape, 3},
    {"lk_crystal_get_n_atoms", "null", "crystal", "crystal", try_lk_crystal_get_n_atoms, 0},
    {"lk_crystal_get_n_atoms", "null", "value", "value", try_lk_crystal_get_n_atoms, 1},
    {"lk_crystal_get_n_operations", "null", "crystal", "crystal", try_lk_crystal_get_n_operations, 0},
    {"lk_crystal_get_n_operations", "null", "value", "value", try_lk_crystal_get_n_operations, 1},
    {"lk_crystal_get_volume", "null", "crystal", "crystal", try_lk_crystal_get_volume, 0},
    {"lk_crystal_get_volume", "null", "value", "value", try_lk_crystal_get_volume, 1},
    {"lk_crystal_get_space_group", "null", "crystal", "crystal", try_lk_crystal_get_space_group, 0},
    {"lk_crystal_get_space_group", "null", "value", "value", try_lk_crystal_get_space_group, 1},
    {"lk_crystal_get_symbol", "null", "crystal", "crystal", try_lk_crystal_get_symbol, 0},
    {"lk_crystal_get_symbol", "index_high", "i", "i", try_lk_crystal_get_symbol, 1},
    {"lk_crystal_get_symbol", "index_negative", "i", "i", try_lk_crystal_get_symbol, 2},
    {"lk_crystal_get_symbol", "null", "value", "value", try_lk_crystal_get_symbol, 3},
    {"lk_crystal_get_lattice", "null", "crystal", "crystal", try_lk_crystal_get_lattice, 0},
    {"lk_crystal_get_lattice", "negative", "n", "n out", try_lk_crystal_get_lattice, 1},
    {"lk_crystal_get_lattice", "overflow", "n", "n out", try_lk_crystal_get_lattice, 2},
    {"lk_crystal_get_lattice", "null", "out", "out", try_lk_crystal_get_lattice, 3},
    {"lk_crystal_get_positions", "null", "crystal", "crystal", try_lk_crystal_get_positions, 0},
    {"lk_crystal_get_positions", "negative", "n", "n out", try_lk_crystal_get_positions, 1},
    {"lk_crystal_get_positions", "overflow", "n", "n out", try_lk_crystal_get_positions, 2},
    {"lk_crystal_get_positions", "null", "out", "out", try_lk_crystal_get_positions, 3},
    {"lk_crystal_get_masses", "null", "crystal", "crystal", try_lk_crystal_get_masses, 0},
    {"lk_crystal_get_masses", "negative", "n", "n out", try_lk_crystal_get_masses, 1},
    {"lk_crystal_get_masses", "overflow", "n", "n out", try_lk_crystal_get_masses, 2},
    {"lk_crystal_get_masses", "null", "out", "out", try_lk_crystal_get_masses, 3},
    {"lk_crystal_get_rotations", "null", "crystal", "crystal", try_lk_crystal_get_rotations, 0},
    {"lk_crystal_get_rotations", "negative", "n", "n out", try_lk_crystal_get_rotations, 1},
    {"lk_crystal_get_rotations", "overflow", "n", "n out", try_lk_crystal_get_rotations, 2},
    {"lk_crystal_get_rotations", "null", "out", "out", try_lk_crystal_get_rotations, 3},
    {"lk_crystal_get_translations", "null", "crystal", "crystal", try_lk_crystal_get_translations, 0},
    {"lk_crystal_get_translations", "negative", "n", "n out", try_lk_crystal_get_translations, 1},
    {"lk_crystal_get_translations", "overflow", "n", "n out", try_lk_crystal_get_translations, 2},
    {"lk_crystal_get_translations", "null", "out", "out", try_lk_crystal_get_translations, 3},
    {"lk_crystal_get_equivalent_atoms", "null", "crystal", "crystal", try_lk_crystal_get_equivalent_atoms, 0},
    {"lk_crystal_get_equivalent_atoms", "negative", "n", "n out", try_lk_crystal_get_equivalent_atoms, 1},
    {"lk_crystal_get_equivalent_atoms", "overflow", "n", "n out", try_lk_crystal_get_equivalent_atoms, 2},
    {"lk_crystal_get_equivalent_atoms", "null", "out", "out", try_lk_crystal_get_equivalent_atoms, 3},
    {"lk_supercell_create", "null", "crystal", "crystal", try_lk_supercell_create, 0},
    {"lk_supercell_create", "null", "supercell_matrix", "supercell_matrix", try_lk_supercell_create, 1},
    {"lk_supercell_create", "nan", "primitive_matrix", "primitive_matrix", try_lk_supercell_create, 2},
    {"lk_supercell_create", "infinite", "primitive_matrix", "primitive_matrix", try_lk_supercell_create, 3},
    {"lk_supercell_create", "null", "out", "out", try_lk_supercell_create, 4},
    {"lk_supercell_get_shape", "null", "supercell", "supercell", try_lk_supercell_get_shape, 0},
    {"lk_supercell_get_shape", "null", "name", "name", try_lk_supercell_get_shape, 1},
    {"lk_supercell_get_shape", "null", "rank", "rank", try_lk_supercell_get_shape, 2},
    {"lk_supercell_get_shape", "null", "shape", "shape", try_lk_supercell_get_shape, 3},
    {"lk_supercell_get_n_atoms", "null", "supercell", "supercell", try_lk_supercell_get_n_atoms, 0},
    {"lk_supercell_get_n_atoms", "null", "value", "value", try_lk_supercell_get_n_atoms, 1},
    {"lk_supercell_get_n_primitive", "null", "supercell", "supercell", try_lk_supercell_get_n_primitive, 0},
    {"lk_supercell_get_n_primitive", "null", "value", "value", try_lk_supercell_get_n_primitive, 1},
    {"lk_supercell_get_n_translations", "null", "supercell", "supercell", try_lk_supercell_get_n_translations, 0},
    {"lk_supercell_get_n_translations", "null", "value", "value", try_lk_supercell_get_n_translations, 1},
    {"lk_supercell_get_primitive_volume", "null", "supercell", "supercell", try_lk_supercell_get_primitive_volume, 0},
    {"lk_supercell_get_primitive_volume", "null", "value", "value", try_lk_supercell_get_primitive_volume, 1},
    {"lk_supercell_get_space_group", "null", "supercell", "supercell", try_lk_supercell_get_space_group, 0},
    {"lk_supercell_get_space_group", "null", "value", "value", try_lk_supercell_get_space_group, 1},
    {"lk_supercell_get_symbol", "null", "supercell", "supercell", try_lk_supercell_get_symbol, 0},
    {"lk_supercell_get_symbol", "index_high", "i", "i", try_lk_supercell_get_symbol, 1},
    {"lk_supercell_get_symbol", "index_negative", "i", "i", try_lk_supercell_get_symbol, 2},
    {"lk_supercell_get_symbol", "null", "value", "value", try_lk_supercell_get_symbol, 3},
    {"lk_supercell_get_primitive_symbol", "null", "supercell", "supercell", try_lk_supercell_get_primitive_symbol, 0},
    {"lk_supercell_get_primitive_symbol", "index_high", "i", "i", try_lk_supercell_get_primitive_symbol, 1},
    {"lk_supercell_get_primitive_symbol", "index_negative", "i", "i", try_lk_supercell_get_primitive_symbol, 2},
    {"lk_supercell_get_primitive_symbol", "null", "value", "value", try_lk_supercell_get_primitive_symbol, 3},
    {"lk_supercell_get_lattice", "null", "supercell", "supercell", try_lk_supercell_get_lattice, 0},
    {"lk_supercell_get_lattice", "negative", "n", "n out", try_lk_supercell_get_lattice, 1},
    {"lk_supercell_get_lattice", "overflow", "n", "n out", try_lk_supercell_get_lattice, 2},
    {"lk_supercell_get_lattice", "null", "out", "out", try_lk_supercell_get_lattice, 3},
    {"lk_supercell_get_positions", "null", "supercell", "supercell", try_lk_supercell_get_positions, 0},
    {"lk_supercell_get_positions", "negative", "n", "n out", try_lk_supercell_get_positions, 1},
    {"lk_supercell_get_positions", "overflow", "n", "n out", try_lk_supercell_get_positions, 2},
    {"lk_supercell_get_positions", "null", "out", "out", try_lk_supercell_get_positions, 3},
    {"lk_supercell_get_masses", "null", "supercell", "supercell", try_lk_supercell_get_masses, 0},
    {"lk_supercell_get_masses", "negative", "n", "n out", try_lk_supercell_get_masses, 1},
    {"lk_supercell_get_masses", "overflow", "n", "n out", try_lk_supercell_get_masses, 2},
    {"lk_supercell_get_masses", "null", "out", "out", try_lk_supercell_get_masses, 3},
    {"lk_supercell_get_primitive_lattice", "null", "supercell", "supercell", try_lk_supercell_get_primitive_lattice, 0},
    {"lk_supercell_get_primitive_lattice", "negative", "n", "n out", try_lk_supercell_get_primitive_lattice, 1},
    {"lk_supercell_get_primitive_lattice", "overflow", "n", "n out", try_lk_supercell_get_primitive_lattice, 2},
    {"lk_supercell_get_primitive_lattice", "null", "out", "out", try_lk_supercell_get_primitive_lattice, 3},
    {"lk_supercell_get_primitive_positions", "null", "supercell", "supercell", try_lk_supercell_get_primitive_positions, 0},
    {"lk_supercell_get_primitive_positions", "negative", "n", "n out", try_lk_supercell_get_primitive_positions, 1},
    {"lk_supercell_get_primitive_positions", "overflow", "n", "n out", try_lk_supercell_get_primitive_positions, 2},
    {"lk_supercell_get_primitive_positions", "null", "out", "out", try_lk_supercell_get_primitive_positions, 3},
    {"lk_supercell_get_primitive_masses", "null", "supercell", "supercell", try_lk_supercell_get_primitive_masses, 0},
    {"lk_supercell_get_primitive_masses", "negative", "n", "n out", try_lk_supercell_get_primitive_masses, 1},
    {"lk_supercell_get_primitive_masses", "overflow", "n", "n out", try_lk_supercell_get_primitive_masses, 2},
    {"lk_supercell_get_primitive_masses", "null", "out", "out", try_lk_supercell_get_primitive_masses, 3},
    {"lk_supercell_get_supercell_matrix", "null", "supercell", "supercell", try_lk_supercell_get_supercell_matrix, 0},
    {"lk_supercell_get_supercell_matrix", "negative", "n", "n out", try_lk_supercell_get_supercell_matrix, 1},
    {"lk_supercell_get_supercell_matrix", "overflow", "n", "n out", try_lk_supercell_get_supercell_matrix, 2},
    {"lk_supercell_get_supercell_matrix", "null", "out", "out", try_lk_supercell_get_supercell_matrix, 3},
    {"lk_supercell_get_primitive_matrix", "null", "supercell", "supercell", try_lk_supercell_get_primitive_matrix, 0},
    {"lk_supercell_get_primitive_matrix", "negative", "n", "n out", try_lk_supercell_get_primitive_matrix, 1},
    {"lk_supercell_get_primitive_matrix", "overflow", "n", "n out", try_lk_supercell_get_primitive_matrix, 2},
    {"lk_supercell_get_primitive_matrix", "null", "out", "out", try_lk_supercell_get_primitive_matrix, 3},
    {"lk_supercell_get_primitive_to_supercell", "null", "supercell", "supercell", try_lk_supercell_get_primitive_to_supercell, 0},
    {"lk_supercell_get_primitive_to_supercell", "negative", "n", "n out", try_lk_supercell_get_primitive_to_supercell, 1},
    {"lk_supercell_get_primitive_to_supercell", "overflow", "n", "n out", try_lk_supercell_get_primitive_to_supercell, 2},
    {"lk_supercell_get_primitive_to_supercell", "null", "out", "out", try_lk_supercell_get_primitive_to_supercell, 3},
    {"lk_supercell_get_supercell_to_primitive", "null", "supercell", "supercell", try_lk_supercell_get_supercell_to_primitive, 0},
    {"lk_supercell_get_supercell_to_primitive", "negative", "n", "n out", try_lk_supercell_get_supercell_to_primitive, 1},
    {"lk_supercell_get_supercell_to_primitive", "overflow", "n", "n out", try_lk_supercell_get_supercell_to_primitive, 2},
    {"lk_supercell_get_supercell_to_primitive", "null", "out", "out", try_lk_supercell_get_supercell_to_primitive, 3},
    {"lk_supercell_get_supercell_to_primitive_index", "null", "supercell", "supercell", try_lk_supercell_get_supercell_to_primitive_index, 0},
    {"lk_supercell_get_supercell_to_primitive_index", "negative", "n", "n out", try_lk_supercell_get_supercell_to_primitive_index, 1},
    {"lk_supercell_get_supercell_to_primitive_index", "overflow", "n", "n out", try_lk_supercell_get_supercell_to_primitive_index, 2},
    {"lk_supercell_get_supercell_to_primitive_index", "null", "out", "out", try_lk_supercell_get_supercell_to_primitive_index, 3},
    {"lk_supercell_get_unit_to_supercell", "null", "supercell", "supercell", try_lk_supercell_get_unit_to_supercell, 0},
    {"lk_supercell_get_unit_to_supercell", "negative", "n", "n out", try_lk_supercell_get_unit_to_supercell, 1},
    {"lk_supercell_get_unit_to_supercell", "overflow", "n", "n out", try_lk_supercell_get_unit_to_supercell, 2},
    {"lk_supercell_get_unit_to_supercell", "null", "out", "out", try_lk_supercell_get_unit_to_supercell, 3},
    {"lk_supercell_get_supercell_to_unit", "null", "supercell", "supercell", try_lk_supercell_get_supercell_to_unit, 0},
    {"lk_supercell_get_supercell_to_unit", "negative", "n", "n out", try_lk_supercell_get_supercell_to_unit, 1},
    {"lk_supercell_get_supercell_to_unit", "overflow", "n", "n out", try_lk_supercell_get_supercell_to_unit, 2},
    {"lk_supercell_get_supercell_to_unit", "null", "out", "out", try_lk_supercell_get_supercell_to_unit, 3},
    {"lk_supercell_get_permutations", "null", "supercell", "supercell", try_lk_supercell_get_permutations, 0},
    {"lk_supercell_get_permutations", "negative", "n", "n out", try_lk_supercell_get_permutations, 1},
    {"lk_supercell_get_permutations", "overflow", "n", "n out", try_lk_supercell_get_permutations, 2},
    {"lk_supercell_get_permutations", "null", "out", "out", try_lk_supercell_get_permutations, 3},
    {"lk_supercell_get_translation_of", "null", "supercell", "supercell", try_lk_supercell_get_translation_of, 0},
    {"lk_supercell_get_translation_of", "negative", "n", "n out", try_lk_supercell_get_translation_of, 1},
    {"lk_supercell_get_translation_of", "overflow", "n", "n out", try_lk_supercell_get_translation_of, 2},
    {"lk_supercell_get_translation_of", "null", "out", "out", try_lk_supercell_get_translation_of, 3},
    {"lk_supercell_get_shortest_vectors", "null", "supercell", "supercell", try_lk_supercell_get_shortest_vectors, 0},
    {"lk_supercell_get_shortest_vectors", "negative", "n", "n out", try_lk_supercell_get_shortest_vectors, 1},
    {"lk_supercell_get_shortest_vectors", "overflow", "n", "n out", try_lk_supercell_get_shortest_vectors, 2},
    {"lk_supercell_get_shortest_vectors", "null", "out", "out", try_lk_supercell_get_shortest_vectors, 3},
    {"lk_supercell_get_multiplicity", "null", "supercell", "supercell", try_lk_supercell_get_multiplicity, 0},
    {"lk_supercell_get_multiplicity", "negative", "n", "n out", try_lk_supercell_get_multiplicity, 1},
    {"lk_supercell_get_multiplicity", "overflow", "n", "n out", try_lk_supercell_get_multiplicity, 2},
    {"lk_supercell_get_multiplicity", "null", "out", "out", try_lk_supercell_get_multiplicity, 3},
    {"lk_supercell_get_rotations", "null", "supercell", "supercell", try_lk_supercell_get_rotations, 0},
    {"lk_supercell_get_rotations", "negative", "n", "n out", try_lk_supercell_get_rotations, 1},
    {"lk_supercell_get_rotations", "overflow", "n", "n out", try_lk_supercell_get_rotations, 2},
    {"lk_supercell_get_rotations", "null", "out", "out", try_lk_supercell_get_rotations, 3},
    {"lk_supercell_get_translations", "null", "supercell", "supercell", try_lk_supercell_get_translations, 0},
    {"lk_supercell_get_translations", "negative", "n", "n out", try_lk_supercell_get_translations, 1},
    {"lk_supercell_get_translations", "overflow", "n", "n out", try_lk_supercell_get_translations, 2},
    {"lk_supercell_get_translations", "null", "out", "out", try_lk_supercell_get_translations, 3},
    {"lk_supercell_get_primitive_rotations", "null", "supercell", "supercell", try_lk_supercell_get_primitive_rotations, 0},
    {"lk_supercell_get_primitive_rotations", "negative", "n", "n out", try_lk_supercell_get_primitive_rotations, 1},
    {"lk_supercell_get_primitive_rotations", "overflow", "n", "n out", try_lk_supercell_get_primitive_rotations, 2},
    {"lk_supercell_get_primitive_rotations", "null", "out", "out", try_lk_supercell_get_primitive_rotations, 3},
    {"lk_supercell_get_primitive_translations", "null", "supercell", "supercell", try_lk_supercell_get_primitive_translations, 0},
    {"lk_supercell_get_primitive_translations", "negative", "n", "n out", try_lk_supercell_get_primitive_translations, 1},
    {"lk_supercell_get_primitive_translations", "overflow", "n", "n out", try_lk_supercell_get_primitive_translations, 2},
    {"lk_supercell_get_primitive_translations", "null", "out", "out", try_lk_supercell_get_primitive_translations, 3},
    {"lk_supercell_get_equivalent_atoms", "null", "supercell", "supercell", try_lk_supercell_get_equivalent_atoms, 0},
    {"lk_supercell_get_equivalent_atoms", "negative", "n", "n out", try_lk_supercell_get_equivalent_atoms, 1},
    {"lk_supercell_get_equivalent_atoms", "overflow", "n", "n out", try_lk_supercell_get_equivalent_atoms, 2},
    {"lk_supercell_get_equivalent_atoms", "null", "out", "out", try_lk_supercell_get_equivalent_atoms, 3},
    {"lk_element_get_mass", "null", "symbol", "symbol", try_lk_element_get_mass, 0},
    {"lk_element_get_mass", "null", "value", "value", try_lk_element_get_mass, 1},
    {"lk_element_get_mass_variance", "null", "symbol", "symbol", try_lk_element_get_mass_variance, 0},
    {"lk_element_get_mass_variance", "null", "value", "value", try_lk_element_get_mass_variance, 1},
    {"lk_cell_permutation_compute", "negative", "n_atoms", "n_atoms positions moved_positions permutation", try_lk_cell_permutation_compute, 0},
    {"lk_cell_permutation_compute", "overflow", "n_atoms", "n_atoms positions moved_positions permutation", try_lk_cell_permutation_compute, 1},
    {"lk_cell_permutation_compute", "null", "lattice", "lattice", try_lk_cell_permutation_compute, 2},
    {"lk_cell_permutation_compute", "nan", "lattice", "lattice", try_lk_cell_permutation_compute, 3},
    {"lk_cell_permutation_compute", "infinite", "lattice", "lattice", try_lk_cell_permutation_compute, 4},
    {"lk_cell_permutation_compute", "null", "positions", "positions", try_lk_cell_permutation_compute, 5},
    {"lk_cell_permutation_compute", "nan", "positions", "positions", try_lk_cell_permutation_compute, 6},
    {"lk_cell_permutation_compute", "infinite", "positions", "positions", try_lk_cell_permutation_compute, 7},
    {"lk_cell_permutation_compute", "null", "moved_positions", "moved_positions", try_lk_cell_permutation_compute, 8},
    {"lk_cell_permutation_compute", "nan", "moved_positions", "moved_positions", try_lk_cell_permutation_compute, 9},
    {"lk_cell_permutation_compute", "infinite", "moved_positions", "moved_positions", try_lk_cell_permutation_compute, 10},
    {"lk_cell_permutation_compute", "nan", "tolerance", "tolerance", try_lk_cell_permutation_compute, 11},
    {"lk_cell_permutation_compute", "null", "permutation", "permutation", try_lk_cell_permutation_compute, 12},
    {"lk_cell_permutation_compute", "null", "found", "found", try_lk_cell_permutation_compute, 13},
    {"lk_cell_shortest_vectors_compute", "negative", "n_to", "n_to positions_to multiplicity", try_lk_cell_shortest_vectors_compute, 0},
    {"lk_cell_shortest_vectors_compute", "overflow", "n_to", "n_to positions_to multiplicity", try_lk_cell_shortest_vectors_compute, 1},
    {"lk_cell_shortest_vectors_compute", "negative", "n_from", "n_from positions_from multiplicity", try_lk_cell_shortest_vectors_compute, 2},
    {"lk_cell_shortest_vectors_compute", "overflow", "n_from", "n_from positions_from multiplicity", try_lk_cell_shortest_vectors_compute, 3},
    {"lk_cell_shortest_vectors_compute", "negative", "n_lattice_points", "n_lattice_points lattice_points", try_lk_cell_shortest_vectors_compute, 4},
    {"lk_cell_shortest_vectors_compute", "overflow", "n_lattice_points", "n_lattice_points lattice_points", try_lk_cell_shortest_vectors_compute, 5},
    {"lk_cell_shortest_vectors_compute", "negative", "n_vectors", "n_vectors vectors", try_lk_cell_shortest_vectors_compute, 6},
    {"lk_cell_shortest_vectors_compute", "overflow", "n_vectors", "n_vectors vectors", try_lk_cell_shortest_vectors_compute, 7},
    {"lk_cell_shortest_vectors_compute", "null", "positions_to", "positions_to", try_lk_cell_shortest_vectors_compute, 8},
    {"lk_cell_shortest_vectors_compute", "nan", "positions_to", "positions_to", try_lk_cell_shortest_vectors_compute, 9},
    {"lk_cell_shortest_vectors_compute", "infinite", "positions_to", "positions_to", try_lk_cell_shortest_vectors_compute, 10},
    {"lk_cell_shortest_vectors_compute", "null", "positions_from", "positions_from", try_lk_cell_shortest_vectors_compute, 11},
    {"lk_cell_shortest_vectors_compute", "nan", "positions_from", "positions_from", try_lk_cell_shortest_vectors_compute, 12},
    {"lk_cell_shortest_vectors_compute", "infinite", "positions_from", "positions_from", try_lk_cell_shortest_vectors_compute, 13},
    {"lk_cell_shortest_vectors_compute", "null", "lattice_points", "lattice_points", try_lk_cell_shortest_vectors_compute, 14},
    {"lk_cell_shortest_vectors_compute", "null", "reduced_basis", "reduced_basis", try_lk_cell_shortest_vectors_compute, 15},
    {"lk_cell_shortest_vectors_compute", "nan", "reduced_basis", "reduced_basis", try_lk_cell_shortest_vectors_compute, 16},
    {"lk_cell_shortest_vectors_compute", "infinite", "reduced_basis", "reduced_basis", try_lk_cell_shortest_vectors_compute, 17},
    {"lk_cell_shortest_vectors_compute", "null", "transformation", "transformation", try_lk_cell_shortest_vectors_compute, 18},
    {"lk_cell_shortest_vectors_compute", "nan", "tolerance", "tolerance", try_lk_cell_shortest_vectors_compute, 19},
    {"lk_cell_shortest_vectors_compute", "null", "multiplicity", "multiplicity", try_lk_cell_shortest_vectors_compute, 20},
    {"lk_displacements_create", "null", "supercell", "supercell", try_lk_displacements_create, 0},
    {"lk_displacements_create", "null", "out", "out", try_lk_displacements_create, 1},
    {"lk_displacements_create_from_arrays", "null", "supercell", "supercell", try_lk_displacements_create_from_arrays, 0},
    {"lk_displacements_create_from_arrays", "negative", "n_first", "n_first first_atoms first_displacements", try_lk_displacements_create_from_arrays, 1},
    {"lk_displacements_create_from_arrays", "overflow", "n_first", "n_first first_atoms first_displacements", try_lk_displacements_create_from_arrays, 2},
    {"lk_displacements_create_from_arrays", "null", "first_atoms", "first_atoms", try_lk_displacements_create_from_arrays, 3},
    {"lk_displacements_create_from_arrays", "index_high", "first_atoms", "first_atoms", try_lk_displacements_create_from_arrays, 4},
    {"lk_displacements_create_from_arrays", "index_negative", "first_atoms", "first_atoms", try_lk_displacements_create_from_arrays, 5},
    {"lk_displacements_create_from_arrays", "null", "first_displacements", "first_displacements", try_lk_displacements_create_from_arrays, 6},
    {"lk_displacements_create_from_arrays", "nan", "first_displacements", "first_displacements", try_lk_displacements_create_from_arrays, 7},
    {"lk_displacements_create_from_arrays", "infinite", "first_displacements", "first_displacements", try_lk_displacements_create_from_arrays, 8},
    {"lk_displacements_create_from_arrays", "negative", "n_second", "n_second first_of_second second_atoms second_displacements", try_lk_displacements_create_from_arrays, 9},
    {"lk_displacements_create_from_arrays", "overflow", "n_second", "n_second first_of_second second_atoms second_displacements", try_lk_displacements_create_from_arrays, 10},
    {"lk_displacements_create_from_arrays", "index_high", "first_of_second", "first_of_second", try_lk_displacements_create_from_arrays, 11},
    {"lk_displacements_create_from_arrays", "index_negative", "first_of_second", "first_of_second", try_lk_displacements_create_from_arrays, 12},
    {"lk_displacements_create_from_arrays", "index_high", "second_atoms", "second_atoms", try_lk_displacements_create_from_arrays, 13},
    {"lk_displacements_create_from_arrays", "index_negative", "second_atoms", "second_atoms", try_lk_displacements_create_from_arrays, 14},
    {"lk_displacements_create_from_arrays", "nan", "second_displacements", "second_displacements", try_lk_displacements_create_from_arrays, 15},
    {"lk_displacements_create_from_arrays", "infinite", "second_displacements", "second_displacements", try_lk_displacements_create_from_arrays, 16},
    {"lk_displacements_create_from_arrays", "null", "out", "out", try_lk_displacements_create_from_arrays, 17},
    {"lk_displacements_get_n_supercells", "null", "displacements", "displacements", try_lk_displacements_get_n_supercells, 0},
    {"lk_displacements_get_n_supercells", "null", "value", "value", try_lk_displacements_get_n_supercells, 1},
    {"lk_displacements_get_n_first", "null", "displacements", "displacements", try_lk_displacements_get_n_first, 0},
    {"lk_displacements_get_n_first", "null", "value", "value", try_lk_displacements_get_n_first, 1},
    {"lk_displacements_get_n_second", "null", "displacements", "displacements", try_lk_displacements_get_n_second, 0},
    {"lk_displacements_get_n_second", "null", "value", "value", try_lk_displacements_get_n_second, 1},
    {"lk_displacements_get_n_atoms", "null", "displacements", "displacements", try_lk_displacements_get_n_atoms, 0},
    {"lk_displacements_get_n_atoms", "null", "value", "value", try_lk_displacements_get_n_atoms, 1},
    {"lk_displacements_get_shape", "null", "displacements", "displacements", try_lk_displacements_get_shape, 0},
    {"lk_displacements_get_shape", "null", "name", "name", try_lk_displacements_get_shape, 1},
    {"lk_displacements_get_shape", "null", "rank", "rank", try_lk_displacements_get_shape, 2},
    {"lk_displacements_get_shape", "null", "shape", "shape", try_lk_displacements_get_shape, 3},
    {"lk_displacements_get_first_atoms", "null", "displacements", "displacements", try_lk_displacements_get_first_atoms, 0},
    {"lk_displacements_get_first_atoms", "negative", "n", "n out", try_lk_displacements_get_first_atoms, 1},
    {"lk_displacements_get_first_atoms", "overflow", "n", "n out", try_lk_displacements_get_first_atoms, 2},
    {"lk_displacements_get_first_atoms", "null", "out", "out", try_lk_displacements_get_first_atoms, 3},
    {"lk_displacements_get_first_displacements", "null", "displacements", "displacements", try_lk_displacements_get_first_displacements, 0},
    {"lk_displacements_get_first_displacements", "negative", "n", "n out", try_lk_displacements_get_first_displacements, 1},
    {"lk_displacements_get_first_displacements", "overflow", "n", "n out", try_lk_displacements_get_first_displacements, 2},
    {"lk_displacements_get_first_displacements", "null", "out", "out", try_lk_displacements_get_first_displacements, 3},
    {"lk_displacements_get_first_of_second", "null", "displacements", "displacements", try_lk_displacements_get_first_of_second, 0},
    {"lk_displacements_get_first_of_second", "negative", "n", "n out", try_lk_displacements_get_first_of_second, 1},
    {"lk_displacements_get_first_of_second", "overflow", "n", "n out", try_lk_displacements_get_first_of_second, 2},
    {"lk_displacements_get_first_of_second", "null", "out", "out", try_lk_displacements_get_first_of_second, 3},
    {"lk_displacements_get_second_atoms", "null", "displacements", "displacements", try_lk_displacements_get_second_atoms, 0},
    {"lk_displacements_get_second_atoms", "negative", "n", "n out", try_lk_displacements_get_second_atoms, 1},
    {"lk_displacements_get_second_atoms", "overflow", "n", "n out", try_lk_displacements_get_second_atoms, 2},
    {"lk_displacements_get_second_atoms", "null", "out", "out", try_lk_displacements_get_second_atoms, 3},
    {"lk_displacements_get_second_displacements", "null", "displacements", "displacements", try_lk_displacements_get_second_displacements, 0},
    {"lk_displacements_get_second_displacements", "negative", "n", "n out", try_lk_displacements_get_second_displacements, 1},
    {"lk_displacements_get_second_displacements", "overflow", "n", "n out", try_lk_displacements_get_second_displacements, 2},
    {"lk_displacements_get_second_displacements", "null", "out", "out", try_lk_displacements_get_second_displacements, 3},
    {"lk_displacements_get_pair_distances", "null", "displacements", "displacements", try_lk_displacements_get_pair_distances, 0},
    {"lk_displacements_get_pair_distances", "negative", "n", "n out", try_lk_displacements_get_pair_distances, 1},
    {"lk_displacements_get_pair_distances", "overflow", "n", "n out", try_lk_displacements_get_pair_distances, 2},
    {"lk_displacements_get_pair_distances", "null", "out", "out", try_lk_displacements_get_pair_distances, 3},
    {"lk_displacements_get_positions", "null", "displacements", "displacements", try_lk_displacements_get_positions, 0},
    {"lk_displacements_get_positions", "index_high", "i", "i", try_lk_displacements_get_positions, 1},
    {"lk_displacements_get_positions", "index_negative", "i", "i", try_lk_displacements_get_positions, 2},
    {"lk_displacements_get_positions", "negative", "n", "n out", try_lk_displacements_get_positions, 3},
    {"lk_displacements_get_positions", "overflow", "n", "n out", try_lk_displacements_get_positions, 4},
    {"lk_displacements_get_positions", "null", "out", "out", try_lk_displacements_get_positions, 5},
    {"lk_displacements_set_forces", "null", "displacements", "displacements", try_lk_displacements_set_forces, 0},
    {"lk_displacements_set_forces", "negative", "n_supercells", "n_supercells forces", try_lk_displacements_set_forces, 1},
    {"lk_displacements_set_forces", "overflow", "n_supercells", "n_supercells forces", try_lk_displacements_set_forces, 2},
    {"lk_displacements_set_forces", "negative", "n_atoms", "n_atoms forces", try_lk_displacements_set_forces, 3},
    {"lk_displacements_set_forces", "overflow", "n_atoms", "n_atoms forces", try_lk_displacements_set_forces, 4},
    {"lk_displacements_set_forces", "null", "forces", "forces", try_lk_displacements_set_forces, 5},
    {"lk_displacements_set_forces", "nan", "forces", "forces", try_lk_displacements_set_forces, 6},
    {"lk_displacements_set_forces", "infinite", "forces", "forces", try_lk_displacements_set_forces, 7},
    {"lk_displacements_get_forces", "null", "displacements", "displacements", try_lk_displacements_get_forces, 0},
    {"lk_displacements_get_forces", "negative", "n", "n out", try_lk_displacements_get_forces, 1},
    {"lk_displacements_get_forces", "overflow", "n", "n out", try_lk_displacements_get_forces, 2},
    {"lk_displacements_get_forces", "null", "out", "out", try_lk_displacements_get_forces, 3},
    {"lk_fc2_create_from_displacements", "null", "supercell", "supercell", try_lk_fc2_create_from_displacements, 0},
    {"lk_fc2_create_from_displacements", "null", "displacements", "displacements", try_lk_fc2_create_from_displacements, 1},
    {"lk_fc2_create_from_displacements", "null", "out", "out", try_lk_fc2_create_from_displacements, 2},
    {"lk_fc3_create_from_displacements", "null", "supercell", "supercell", try_lk_fc3_create_from_displacements, 0},
    {"lk_fc3_create_from_displacements", "null", "displacements", "displacements", try_lk_fc3_create_from_displacements, 1},
    {"lk_fc3_create_from_displacements", "null", "out", "out", try_lk_fc3_create_from_displacements, 2},
    {"lk_fc3_create", "null", "supercell", "supercell", try_lk_fc3_create, 0},
    {"lk_fc3_create", "negative", "n_rows", "n_rows force_constants", try_lk_fc3_create, 1},
    {"lk_fc3_create", "overflow", "n_rows", "n_rows force_constants", try_lk_fc3_create, 2},
    {"lk_fc3_create", "negative", "n_super", "n_super force_constants", try_lk_fc3_create, 3},
    {"lk_fc3_create", "overflow", "n_super", "n_super force_constants", try_lk_fc3_create, 4},
    {"lk_fc3_create", "null", "force_constants", "force_constants", try_lk_fc3_create, 5},
    {"lk_fc3_create", "nan", "force_constants", "force_constants", try_lk_fc3_create, 6},
    {"lk_fc3_create", "infinite", "force_constants", "force_constants", try_lk_fc3_create, 7},
    {"lk_fc3_create", "null", "out", "out", try_lk_fc3_create, 8},
    {"lk_fc3_create_from_fc3", "null", "source", "source", try_lk_fc3_create_from_fc3, 0},
    {"lk_fc3_create_from_fc3", "null", "out", "out", try_lk_fc3_create_from_fc3, 1},
    {"lk_fc3_get_n_rows", "null", "fc3", "fc3", try_lk_fc3_get_n_rows, 0},
    {"lk_fc3_get_n_rows", "null", "value", "value", try_lk_fc3_get_n_rows, 1},
    {"lk_fc3_get_n_super", "null", "fc3", "fc3", try_lk_fc3_get_n_super, 0},
    {"lk_fc3_get_n_super", "null", "value", "value", try_lk_fc3_get_n_super, 1},
    {"lk_fc3_get_is_compact", "null", "fc3", "fc3", try_lk_fc3_get_is_compact, 0},
    {"lk_fc3_get_is_compact", "null", "value", "value", try_lk_fc3_get_is_compact, 1},
    {"lk_fc3_get_shape", "null", "fc3", "fc3", try_lk_fc3_get_shape, 0},
    {"lk_fc3_get_shape", "null", "name", "name", try_lk_fc3_get_shape, 1},
    {"lk_fc3_get_shape", "null", "rank", "rank", try_lk_fc3_get_shape, 2},
    {"lk_fc3_get_shape", "null", "shape", "shape", try_lk_fc3_get_shape, 3},
    {"lk_fc3_get_force_constants", "null", "fc3", "fc3", try_lk_fc3_get_force_constants, 0},
    {"lk_fc3_get_force_constants", "negative", "n", "n out", try_lk_fc3_get_force_constants, 1},
    {"lk_fc3_get_force_constants", "overflow", "n", "n out", try_lk_fc3_get_force_constants, 2},
    {"lk_fc3_get_force_constants", "null", "out", "out", try_lk_fc3_get_force_constants, 3},
    {"lk_fc3_get_drift", "null", "fc3", "fc3", try_lk_fc3_get_drift, 0},
    {"lk_fc3_get_drift", "negative", "n", "n out", try_lk_fc3_get_drift, 1},
    {"lk_fc3_get_drift", "overflow", "n", "n out", try_lk_fc3_get_drift, 2},
    {"lk_fc3_get_drift", "null", "out", "out", try_lk_fc3_get_drift, 3},
    {"lk_fc3_get_drift_components", "null", "fc3", "fc3", try_lk_fc3_get_drift_components, 0},
    {"lk_fc3_get_drift_components", "negative", "n", "n out", try_lk_fc3_get_drift_components, 1},
    {"lk_fc3_get_drift_components", "overflow", "n", "n out", try_lk_fc3_get_drift_components, 2},
    {"lk_fc3_get_drift_components", "null", "out", "out", try_lk_fc3_get_drift_components, 3},
    {"lk_fc2_symmetrize_compute", "negative", "n_atoms", "n_atoms force_constants", try_lk_fc2_symmetrize_compute, 0},
    {"lk_fc2_symmetrize_compute", "overflow", "n_atoms", "n_atoms force_constants", try_lk_fc2_symmetrize_compute, 1},
    {"lk_fc2_symmetrize_compute", "null", "force_constants", "force_constants", try_lk_fc2_symmetrize_compute, 2},
    {"lk_fc2_symmetrize_compute", "nan", "force_constants", "force_constants", try_lk_fc2_symmetrize_compute, 3},
    {"lk_fc2_symmetrize_compute", "infinite", "force_constants", "force_constants", try_lk_fc2_symmetrize_compute, 4},
    {"lk_fc2_symmetrize_compact_compute", "negative", "n_primitive", "n_primitive p2s force_constants", try_lk_fc2_symmetrize_compact_compute, 0},
    {"lk_fc2_symmetrize_compact_compute", "overflow", "n_primitive", "n_primitive p2s force_constants", try_lk_fc2_symmetrize_compact_compute, 1},
    {"lk_fc2_symmetrize_compact_compute", "negative", "n_atoms", "n_atoms permutations s2pp translation_of force_constants", try_lk_fc2_symmetrize_compact_compute, 2},
    {"lk_fc2_symmetrize_compact_compute", "overflow", "n_atoms", "n_atoms permutations s2pp translation_of force_constants", try_lk_fc2_symmetrize_compact_compute, 3},
    {"lk_fc2_symmetrize_compact_compute", "negative", "n_translations", "n_translations permutations", try_lk_fc2_symmetrize_compact_compute, 4},
    {"lk_fc2_symmetrize_compact_compute", "overflow", "n_translations", "n_translations permutations", try_lk_fc2_symmetrize_compact_compute, 5},
    {"lk_fc2_symmetrize_compact_compute", "null", "permutations", "permutations", try_lk_fc2_symmetrize_compact_compute, 6},
    {"lk_fc2_symmetrize_compact_compute", "index_high", "permutations", "permutations", try_lk_fc2_symmetrize_compact_compute, 7},
    {"lk_fc2_symmetrize_compact_compute", "index_negative", "permutations", "permutations", try_lk_fc2_symmetrize_compact_compute, 8},
    {"lk_fc2_symmetrize_compact_compute", "null", "s2pp", "s2pp", try_lk_fc2_symmetrize_compact_compute, 9},
    {"lk_fc2_symmetrize_compact_compute", "index_high", "s2pp", "s2pp", try_lk_fc2_symmetrize_compact_compute, 10},
    {"lk_fc2_symmetrize_compact_compute", "index_negative", "s2pp", "s2pp", try_lk_fc2_symmetrize_compact_compute, 11},
    {"lk_fc2_symmetrize_compact_compute", "null", "p2s", "p2s", try_lk_fc2_symmetrize_compact_compute, 12},
    {"lk_fc2_symmetrize_compact_compute", "index_high", "p2s", "p2s", try_lk_fc2_symmetrize_compact_compute, 13},
    {"lk_fc2_symmetrize_compact_compute", "index_negative", "p2s", "p2s", try_lk_fc2_symmetrize_compact_compute, 14},
    {"lk_fc2_symmetrize_compact_compute", "null", "translation_of", "translation_of", try_lk_fc2_symmetrize_compact_compute, 15},
    {"lk_fc2_symmetrize_compact_compute", "index_high", "translation_of", "translation_of", try_lk_fc2_symmetrize_compact_compute, 16},
    {"lk_fc2_symmetrize_compact_compute", "index_negative", "translation_of", "translation_of", try_lk_fc2_symmetrize_compact_compute, 17},
    {"lk_fc2_symmetrize_compact_compute", "null", "force_constants", "force_constants", try_lk_fc2_symmetrize_compact_compute, 18},
    {"lk_fc2_symmetrize_compact_compute", "nan", "force_constants", "force_constants", try_lk_fc2_symmetrize_compact_compute, 19},
    {"lk_fc2_symmetrize_compact_compute", "infinite", "force_constants", "force_constants", try_lk_fc2_symmetrize_compact_compute, 20},
    {"lk_fc2_transpose_compact_compute", "negative", "n_primitive", "n_primitive p2s force_constants", try_lk_fc2_transpose_compact_compute, 0},
    {"lk_fc2_transpose_compact_compute", "overflow", "n_primitive", "n_primitive p2s force_constants", try_lk_fc2_transpose_compact_compute, 1},
    {"lk_fc2_transpose_compact_compute", "negative", "n_atoms", "n_atoms permutations s2pp translation_of force_constants", try_lk_fc2_transpose_compact_compute, 2},
    {"lk_fc2_transpose_compact_compute", "overflow", "n_atoms", "n_atoms permutations s2pp translation_of force_constants", try_lk_fc2_transpose_compact_compute, 3},
    {"lk_fc2_transpose_compact_compute", "negative", "n_translations", "n_translations permutations", try_lk_fc2_transpose_compact_compute, 4},
    {"lk_fc2_transpose_compact_compute", "overflow", "n_translations", "n_translations permutations", try_lk_fc2_transpose_compact_compute, 5},
    {"lk_fc2_transpose_compact_compute", "null", "permutations", "permutations", try_lk_fc2_transpose_compact_compute, 6},
    {"lk_fc2_transpose_compact_compute", "index_high", "permutations", "permutations", try_lk_fc2_transpose_compact_compute, 7},
    {"lk_fc2_transpose_compact_compute", "index_negative", "permutations", "permutations", try_lk_fc2_transpose_compact_compute, 8},
    {"lk_fc2_transpose_compact_compute", "null", "s2pp", "s2pp", try_lk_fc2_transpose_compact_compute, 9},
    {"lk_fc2_transpose_compact_compute", "index_high", "s2pp", "s2pp", try_lk_fc2_transpose_compact_compute, 10},
    {"lk_fc2_transpose_compact_compute", "index_negative", "s2pp", "s2pp", try_lk_fc2_transpose_compact_compute, 11},
    {"lk_fc2_transpose_compact_compute", "null", "p2s", "p2s", try_lk_fc2_transpose_compact_compute, 12},
    {"lk_fc2_transpose_compact_compute", "index_high", "p2s", "p2s", try_lk_fc2_transpose_compact_compute, 13},
    {"lk_fc2_transpose_compact_compute", "index_negative", "p2s", "p2s", try_lk_fc2_transpose_compact_compute, 14},
    {"lk_fc2_transpose_compact_compute", "null", "translation_of", "translation_of", try_lk_fc2_transpose_compact_compute, 15},
    {"lk_fc2_transpose_compact_compute", "index_high", "translation_of", "translation_of", try_lk_fc2_transpose_compact_compute, 16},
    {"lk_fc2_transpose_compact_compute", "index_negative", "translation_of", "translation_of", try_lk_fc2_transpose_compact_compute, 17},
    {"lk_fc2_transpose_compact_compute", "null", "force_constants", "force_constants", try_lk_fc2_transpose_compact_compute, 18},
    {"lk_fc2_transpose_compact_compute", "nan", "force_constants", "force_constants", try_lk_fc2_transpose_compact_compute, 19},
    {"lk_fc2_transpose_compact_compute", "infinite", "force_constants", "force_constants", try_lk_fc2_transpose_compact_compute, 20},
    {"lk_fc2_distribute_compute", "negative", "n_rows", "n_rows force_constants", try_lk_fc2_distribute_compute, 0},
    {"lk_fc2_distribute_compute", "overflow", "n_rows", "n_rows force_constants", try_lk_fc2_distribute_compute, 1},
    {"lk_fc2_distribute_compute", "negative", "n_atoms", "n_atoms permutations map_atoms map_operations force_constants", try_lk_fc2_distribute_compute, 2},
    {"lk_fc2_distribute_compute", "overflow", "n_atoms", "n_atoms permutations map_atoms map_operations force_constants", try_lk_fc2_distribute_compute, 3},
    {"lk_fc2_distribute_compute", "negative", "n_targets", "n_targets targets rows", try_lk_fc2_distribute_compute, 4},
    {"lk_fc2_distribute_compute", "overflow", "n_targets", "n_targets targets rows", try_lk_fc2_distribute_compute, 5},
    {"lk_fc2_distribute_compute", "negative", "n_operations", "n_operations rotations permutations", try_lk_fc2_distribute_compute, 6},
    {"lk_fc2_distribute_compute", "overflow", "n_operations", "n_operations rotations permutations", try_lk_fc2_distribute_compute, 7},
    {"lk_fc2_distribute_compute", "null", "targets", "targets", try_lk_fc2_distribute_compute, 8},
    {"lk_fc2_distribute_compute", "index_high", "targets", "targets", try_lk_fc2_distribute_compute, 9},
    {"lk_fc2_distribute_compute", "index_negative", "targets", "targets", try_lk_fc2_distribute_compute, 10},
    {"lk_fc2_distribute_compute", "null", "rows", "rows", try_lk_fc2_distribute_compute, 11},
    {"lk_fc2_distribute_compute", "index_high", "rows", "rows", try_lk_fc2_distribute_compute, 12},
    {"lk_fc2_distribute_compute", "index_negative", "rows", "rows", try_lk_fc2_distribute_compute, 13},
    {"lk_fc2_distribute_compute", "null", "rotations", "rotations", try_lk_fc2_distribute_compute, 14},
    {"lk_fc2_distribute_compute", "nan", "rotations", "rotations", try_lk_fc2_distribute_compute, 15},
    {"lk_fc2_distribute_compute", "infinite", "rotations", "rotations", try_lk_fc2_distribute_compute, 16},
    {"lk_fc2_distribute_compute", "null", "permutations", "permutations", try_lk_fc2_distribute_compute, 17},
    {"lk_fc2_distribute_compute", "index_high", "permutations", "permutations", try_lk_fc2_distribute_compute, 18},
    {"lk_fc2_distribute_compute", "index_negative", "permutations", "permutations", try_lk_fc2_distribute_compute, 19},
    {"lk_fc2_distribute_compute", "null", "map_atoms", "map_atoms", try_lk_fc2_distribute_compute, 20},
    {"lk_fc2_distribute_compute", "index_high", "map_atoms", "map_atoms", try_lk_fc2_distribute_compute, 21},
    {"lk_fc2_distribute_compute", "index_negative", "map_atoms", "map_atoms", try_lk_fc2_distribute_compute, 22},
    {"lk_fc2_distribute_compute", "null", "map_operations", "map_operations", try_lk_fc2_distribute_compute, 23},
    {"lk_fc2_distribute_compute", "index_high", "map_operations", "map_operations", try_lk_fc2_distribute_compute, 24},
    {"lk_fc2_distribute_compute", "index_negative", "map_operations", "map_operations", try_lk_fc2_distribute_compute, 25},
    {"lk_fc2_distribute_compute", "null", "force_constants", "force_constants", try_lk_fc2_distribute_compute, 26},
    {"lk_fc2_distribute_compute", "nan", "force_constants", "force_constants", try_lk_fc2_distribute_compute, 27},
    {"lk_fc2_distribute_compute", "infinite", "force_constants", "force_constants", try_lk_fc2_distribute_compute, 28},
    {"lk_fc3_distribute_compute", "negative", "n_rows", "n_rows force_constants", try_lk_fc3_distribute_compute, 0},
    {"lk_fc3_distribute_compute", "overflow", "n_rows", "n_rows force_constants", try_lk_fc3_distribute_compute, 1},
    {"lk_fc3_distribute_compute", "negative", "n_atoms", "n_atoms mapping force_constants", try_lk_fc3_distribute_compute, 2},
    {"lk_fc3_distribute_compute", "overflow", "n_atoms", "n_atoms mapping force_constants", try_lk_fc3_distribute_compute, 3},
    {"lk_fc3_distribute_compute", "index_high", "target", "target", try_lk_fc3_distribute_compute, 4},
    {"lk_fc3_distribute_compute", "index_negative", "target", "target", try_lk_fc3_distribute_compute, 5},
    {"lk_fc3_distribute_compute", "index_high", "source", "source", try_lk_fc3_distribute_compute, 6},
    {"lk_fc3_distribute_compute", "index_negative", "source", "source", try_lk_fc3_distribute_compute, 7},
    {"lk_fc3_distribute_compute", "null", "mapping", "mapping", try_lk_fc3_distribute_compute, 8},
    {"lk_fc3_distribute_compute", "index_high", "mapping", "mapping", try_lk_fc3_distribute_compute, 9},
    {"lk_fc3_distribute_compute", "index_negative", "mapping", "mapping", try_lk_fc3_distribute_compute, 10},
    {"lk_fc3_distribute_compute", "null", "rotation", "rotation", try_lk_fc3_distribute_compute, 11},
    {"lk_fc3_distribute_compute", "nan", "rotation", "rotation", try_lk_fc3_distribute_compute, 12},
    {"lk_fc3_distribute_compute", "infinite", "rotation", "rotation", try_lk_fc3_distribute_compute, 13},
    {"lk_fc3_distribute_compute", "null", "force_constants", "force_constants", try_lk_fc3_distribute_compute, 14},
    {"lk_fc3_distribute_compute", "nan", "force_constants", "force_constants", try_lk_fc3_distribute_compute, 15},
    {"lk_fc3_distribute_compute", "infinite", "force_constants", "force_constants", try_lk_fc3_distribute_compute, 16},
    {"lk_fc3_rotate_delta_fc2s_compute", "negative", "n_atoms", "n_atoms delta_fc2s atom_maps fc3", try_lk_fc3_rotate_delta_fc2s_compute, 0},
    {"lk_fc3_rotate_delta_fc2s_compute", "overflow", "n_atoms", "n_atoms delta_fc2s atom_maps fc3", try_lk_fc3_rotate_delta_fc2s_compute, 1},
    {"lk_fc3_rotate_delta_fc2s_compute", "negative", "n_displacements", "n_displacements delta_fc2s inverse", try_lk_fc3_rotate_delta_fc2s_compute, 2},
    {"lk_fc3_rotate_delta_fc2s_compute", "overflow", "n_displacements", "n_displacements delta_fc2s inverse", try_lk_fc3_rotate_delta_fc2s_compute, 3},
    {"lk_fc3_rotate_delta_fc2s_compute", "negative", "n_operations", "n_operations inverse rotations atom_maps", try_lk_fc3_rotate_delta_fc2s_compute, 4},
    {"lk_fc3_rotate_delta_fc2s_compute", "overflow", "n_operations", "n_operations inverse rotations atom_maps", try_lk_fc3_rotate_delta_fc2s_compute, 5},
    {"lk_fc3_rotate_delta_fc2s_compute", "null", "delta_fc2s", "delta_fc2s", try_lk_fc3_rotate_delta_fc2s_compute, 6},
    {"lk_fc3_rotate_delta_fc2s_compute", "nan", "delta_fc2s", "delta_fc2s", try_lk_fc3_rotate_delta_fc2s_compute, 7},
    {"lk_fc3_rotate_delta_fc2s_compute", "infinite", "delta_fc2s", "delta_fc2s", try_lk_fc3_rotate_delta_fc2s_compute, 8},
    {"lk_fc3_rotate_delta_fc2s_compute", "null", "inverse", "inverse", try_lk_fc3_rotate_delta_fc2s_compute, 9},
    {"lk_fc3_rotate_delta_fc2s_compute", "nan", "inverse", "inverse", try_lk_fc3_rotate_delta_fc2s_compute, 10},
    {"lk_fc3_rotate_delta_fc2s_compute", "infinite", "inverse", "inverse", try_lk_fc3_rotate_delta_fc2s_compute, 11},
    {"lk_fc3_rotate_delta_fc2s_compute", "null", "rotations", "rotations", try_lk_fc3_rotate_delta_fc2s_compute, 12},
    {"lk_fc3_rotate_delta_fc2s_compute", "nan", "rotations", "rotations", try_lk_fc3_rotate_delta_fc2s_compute, 13},
    {"lk_fc3_rotate_delta_fc2s_compute", "infinite", "rotations", "rotations", try_lk_fc3_rotate_delta_fc2s_compute, 14},
    {"lk_fc3_rotate_delta_fc2s_compute", "null", "atom_maps", "atom_maps", try_lk_fc3_rotate_delta_fc2s_compute, 15},
    {"lk_fc3_rotate_delta_fc2s_compute", "index_high", "atom_maps", "atom_maps", try_lk_fc3_rotate_delta_fc2s_compute, 16},
    {"lk_fc3_rotate_delta_fc2s_compute", "index_negative", "atom_maps", "atom_maps", try_lk_fc3_rotate_delta_fc2s_compute, 17},
    {"lk_fc3_rotate_delta_fc2s_compute", "null", "fc3", "fc3", try_lk_fc3_rotate_delta_fc2s_compute, 18},
    {"lk_fc3_permutation_symmetry_compute", "negative", "n_atoms", "n_atoms force_constants", try_lk_fc3_permutation_symmetry_compute, 0},
    {"lk_fc3_permutation_symmetry_compute", "overflow", "n_atoms", "n_atoms force_constants", try_lk_fc3_permutation_symmetry_compute, 1},
    {"lk_fc3_permutation_symmetry_compute", "null", "force_constants", "force_constants", try_lk_fc3_permutation_symmetry_compute, 2},
    {"lk_fc3_permutation_symmetry_compute", "nan", "force_constants", "force_constants", try_lk_fc3_permutation_symmetry_compute, 3},
    {"lk_fc3_permutation_symmetry_compute", "infinite", "force_constants", "force_constants", try_lk_fc3_permutation_symmetry_compute, 4},
    {"lk_fc3_permutation_symmetry_compact_compute", "negative", "n_primitive", "n_primitive p2s force_constants", try_lk_fc3_permutation_symmetry_compact_compute, 0},
    {"lk_fc3_permutation_symmetry_compact_compute", "overflow", "n_primitive", "n_primitive p2s force_constants", try_lk_fc3_permutation_symmetry_compact_compute, 1},
    {"lk_fc3_permutation_symmetry_compact_compute", "negative", "n_atoms", "n_atoms permutations s2pp translation_of force_constants", try_lk_fc3_permutation_symmetry_compact_compute, 2},
    {"lk_fc3_permutation_symmetry_compact_compute", "overflow", "n_atoms", "n_atoms permutations s2pp translation_of force_constants", try_lk_fc3_permutation_symmetry_compact_compute, 3},
    {"lk_fc3_permutation_symmetry_compact_compute", "negative", "n_translations", "n_translations permutations", try_lk_fc3_permutation_symmetry_compact_compute, 4},
    {"lk_fc3_permutation_symmetry_compact_compute", "overflow", "n_translations", "n_translations permutations", try_lk_fc3_permutation_symmetry_compact_compute, 5},
    {"lk_fc3_permutation_symmetry_compact_compute", "null", "permutations", "permutations", try_lk_fc3_permutation_symmetry_compact_compute, 6},
    {"lk_fc3_permutation_symmetry_compact_compute", "index_high", "permutations", "permutations", try_lk_fc3_permutation_symmetry_compact_compute, 7},
    {"lk_fc3_permutation_symmetry_compact_compute", "index_negative", "permutations", "permutations", try_lk_fc3_permutation_symmetry_compact_compute, 8},
    {"lk_fc3_permutation_symmetry_compact_compute", "null", "s2pp", "s2pp", try_lk_fc3_permutation_symmetry_compact_compute, 9},
    {"lk_fc3_permutation_symmetry_compact_compute", "index_high", "s2pp", "s2pp", try_lk_fc3_permutation_symmetry_compact_compute, 10},
    {"lk_fc3_permutation_symmetry_compact_compute", "index_negative", "s2pp", "s2pp", try_lk_fc3_permutation_symmetry_compact_compute, 11},
    {"lk_fc3_permutation_symmetry_compact_compute", "null", "p2s", "p2s", try_lk_fc3_permutation_symmetry_compact_compute, 12},
    {"lk_fc3_permutation_symmetry_compact_compute", "index_high", "p2s", "p2s", try_lk_fc3_permutation_symmetry_compact_compute, 13},
    {"lk_fc3_permutation_symmetry_compact_compute", "index_negative", "p2s", "p2s", try_lk_fc3_permutation_symmetry_compact_compute, 14},
    {"lk_fc3_permutation_symmetry_compact_compute", "null", "translation_of", "translation_of", try_lk_fc3_permutation_symmetry_compact_compute, 15},
    {"lk_fc3_permutation_symmetry_compact_compute", "index_high", "translation_of", "translation_of", try_lk_fc3_permutation_symmetry_compact_compute, 16},
    {"lk_fc3_permutation_symmetry_compact_compute", "index_negative", "translation_of", "translation_of", try_lk_fc3_permutation_symmetry_compact_compute, 17},
    {"lk_fc3_permutation_symmetry_compact_compute", "null", "force_constants", "force_constants", try_lk_fc3_permutation_symmetry_compact_compute, 18},
    {"lk_fc3_permutation_symmetry_compact_compute", "nan", "force_constants", "force_constants", try_lk_fc3_permutation_symmetry_compact_compute, 19},
    {"lk_fc3_permutation_symmetry_compact_compute", "infinite", "force_constants", "force_constants", try_lk_fc3_permutation_symmetry_compact_compute, 20},
    {"lk_fc3_transpose_compact_compute", "negative", "n_primitive", "n_primitive p2s force_constants", try_lk_fc3_transpose_compact_compute, 0},
    {"lk_fc3_transpose_compact_compute", "overflow", "n_primitive", "n_primitive p2s force_constants", try_lk_fc3_transpose_compact_compute, 1},
    {"lk_fc3_transpose_compact_compute", "negative", "n_atoms", "n_atoms permutations s2pp translation_of force_constants", try_lk_fc3_transpose_compact_compute, 2},
    {"lk_fc3_transpose_compact_compute", "overflow", "n_atoms", "n_atoms permutations s2pp translation_of force_constants", try_lk_fc3_transpose_compact_compute, 3},
    {"lk_fc3_transpose_compact_compute", "negative", "n_translations", "n_translations permutations", try_lk_fc3_transpose_compact_compute, 4},
    {"lk_fc3_transpose_compact_compute", "overflow", "n_translations", "n_translations permutations", try_lk_fc3_transpose_compact_compute, 5},
    {"lk_fc3_transpose_compact_compute", "null", "permutations", "permutations", try_lk_fc3_transpose_compact_compute, 6},
    {"lk_fc3_transpose_compact_compute", "index_high", "permutations", "permutations", try_lk_fc3_transpose_compact_compute, 7},
    {"lk_fc3_transpose_compact_compute", "index_negative", "permutations", "permutations", try_lk_fc3_transpose_compact_compute, 8},
    {"lk_fc3_transpose_compact_compute", "null", "s2pp", "s2pp", try_lk_fc3_transpose_compact_compute, 9},
    {"lk_fc3_transpose_compact_compute", "index_high", "s2pp", "s2pp", try_lk_fc3_transpose_compact_compute, 10},
    {"lk_fc3_transpose_compact_compute", "index_negative", "s2pp", "s2pp", try_lk_fc3_transpose_compact_compute, 11},
    {"lk_fc3_transpose_compact_compute", "null", "p2s", "p2s", try_lk_fc3_transpose_compact_compute, 12},
    {"lk_fc3_transpose_compact_compute", "index_high", "p2s", "p2s", try_lk_fc3_transpose_compact_compute, 13},
    {"lk_fc3_transpose_compact_compute", "index_negative", "p2s", "p2s", try_lk_fc3_transpose_compact_compute, 14},
    {"lk_fc3_transpose_compact_compute", "null", "translation_of", "translation_of", try_lk_fc3_transpose_compact_compute, 15},
    {"lk_fc3_transpose_compact_compute", "index_high", "translation_of", "translation_of", try_lk_fc3_transpose_compact_compute, 16},
    {"lk_fc3_transpose_compact_compute", "index_negative", "translation_of", "translation_of", try_lk_fc3_transpose_compact_compute, 17},
    {"lk_fc3_transpose_compact_compute", "null", "force_constants", "force_constants", try_lk_fc3_transpose_compact_compute, 18},
    {"lk_fc3_transpose_compact_compute", "nan", "force_constants", "force_constants", try_lk_fc3_transpose_compact_compute, 19},
    {"lk_fc3_transpose_compact_compute", "infinite", "force_constants", "force_constants", try_lk_fc3_transpose_compact_compute, 20},
    {"lk_fc3_subtract_mean_compute", "negative", "n_rows", "n_rows force_constants", try_lk_fc3_subtract_mean_compute, 0},
    {"lk_fc3_subtract_mean_compute", "overflow", "n_rows", "n_rows force_constants", try_lk_fc3_subtract_mean_compute, 1},
    {"lk_fc3_subtract_mean_compute", "negative", "n_atoms", "n_atoms force_constants", try_lk_fc3_subtract_mean_compute, 2},
    {"lk_fc3_subtract_mean_compute", "overflow", "n_atoms", "n_atoms force_constants", try_lk_fc3_subtract_mean_compute, 3},
    {"lk_fc3_subtract_mean_compute", "null", "force_constants", "force_constants", try_lk_fc3_subtract_mean_compute, 4},
    {"lk_fc3_subtract_mean_compute", "nan", "force_constants", "force_constants", try_lk_fc3_subtract_mean_compute, 5},
    {"lk_fc3_subtract_mean_compute", "infinite", "force_constants", "force_constants", try_lk_fc3_subtract_mean_compute, 6},
    {"lk_grid_create", "null", "supercell", "supercell", try_lk_grid_create, 0},
    {"lk_grid_create", "null", "mesh", "mesh", try_lk_grid_create, 1},
    {"lk_grid_create", "null", "out", "out", try_lk_grid_create, 2},
    {"lk_grid_create_from_length", "null", "supercell", "supercell", try_lk_grid_create_from_length, 0},
    {"lk_grid_create_from_length", "nan", "length", "length", try_lk_grid_create_from_length, 1},
    {"lk_grid_create_from_length", "null", "out", "out", try_lk_grid_create_from_length, 2},
    {"lk_grid_create_from_matrix", "null", "supercell", "supercell", try_lk_grid_create_from_matrix, 0},
    {"lk_grid_create_from_matrix", "null", "grid_matrix", "grid_matrix", try_lk_grid_create_from_matrix, 1},
    {"lk_grid_create_from_matrix", "null", "out", "out", try_lk_grid_create_from_matrix, 2},
    {"lk_grid_get_shape", "null", "grid", "grid", try_lk_grid_get_shape, 0},
    {"lk_grid_get_shape", "null", "name", "name", try_lk_grid_get_shape, 1},
    {"lk_grid_get_shape", "null", "rank", "rank", try_lk_grid_get_shape, 2},
    {"lk_grid_get_shape", "null", "shape", "shape", try_lk_grid_get_shape, 3},
    {"lk_grid_get_n_grid", "null", "grid", "grid", try_lk_grid_get_n_grid, 0},
    {"lk_grid_get_n_grid", "null", "value", "value", try_lk_grid_get_n_grid, 1},
    {"lk_grid_get_n_bz", "null", "grid", "grid", try_lk_grid_get_n_bz, 0},
    {"lk_grid_get_n_bz", "null", "value", "value", try_lk_grid_get_n_bz, 1},
    {"lk_grid_get_n_irreducible", "null", "grid", "grid", try_lk_grid_get_n_irreducible, 0},
    {"lk_grid_get_n_irreducible", "null", "value", "value", try_lk_grid_get_n_irreducible, 1},
    {"lk_grid_get_d_diag", "null", "grid", "grid", try_lk_grid_get_d_diag, 0},
    {"lk_grid_get_d_diag", "negative", "n", "n out", try_lk_grid_get_d_diag, 1},
    {"lk_grid_get_d_diag", "overflow", "n", "n out", try_lk_grid_get_d_diag, 2},
    {"lk_grid_get_d_diag", "null", "out", "out", try_lk_grid_get_d_diag, 3},
    {"lk_grid_get_grid_matrix", "null", "grid", "grid", try_lk_grid_get_grid_matrix, 0},
    {"lk_grid_get_grid_matrix", "negative", "n", "n out", try_lk_grid_get_grid_matrix, 1},
    {"lk_grid_get_grid_matrix", "overflow", "n", "n out", try_lk_grid_get_grid_matrix, 2},
    {"lk_grid_get_grid_matrix", "null", "out", "out", try_lk_grid_get_grid_matrix, 3},
    {"lk_grid_get_p", "null", "grid", "grid", try_lk_grid_get_p, 0},
    {"lk_grid_get_p", "negative", "n", "n out", try_lk_grid_get_p, 1},
    {"lk_grid_get_p", "overflow", "n", "n out", try_lk_grid_get_p, 2},
    {"lk_grid_get_p", "null", "out", "out", try_lk_grid_get_p, 3},
    {"lk_grid_get_q", "null", "grid", "grid", try_lk_grid_get_q, 0},
    {"lk_grid_get_q", "negative", "n", "n out", try_lk_grid_get_q, 1},
    {"lk_grid_get_q", "overflow", "n", "n out", try_lk_grid_get_q, 2},
    {"lk_grid_get_q", "null", "out", "out", try_lk_grid_get_q, 3},
    {"lk_grid_get_addresses", "null", "grid", "grid", try_lk_grid_get_addresses, 0},
    {"lk_grid_get_addresses", "negative", "n", "n out", try_lk_grid_get_addresses, 1},
    {"lk_grid_get_addresses", "overflow", "n", "n out", try_lk_grid_get_addresses, 2},
    {"lk_grid_get_addresses", "null", "out", "out", try_lk_grid_get_addresses, 3},
    {"lk_grid_get_bz_map", "null", "grid", "grid", try_lk_grid_get_bz_map, 0},
    {"lk_grid_get_bz_map", "negative", "n", "n out", try_lk_grid_get_bz_map, 1},
    {"lk_grid_get_bz_map", "overflow", "n", "n out", try_lk_grid_get_bz_map, 2},
    {"lk_grid_get_bz_map", "null", "out", "out", try_lk_grid_get_bz_map, 3},
    {"lk_grid_get_bz_to_grid", "null", "grid", "grid", try_lk_grid_get_bz_to_grid, 0},
    {"lk_grid_get_bz_to_grid", "negative", "n", "n out", try_lk_grid_get_bz_to_grid, 1},
    {"lk_grid_get_bz_to_grid", "overflow", "n", "n out", try_lk_grid_get_bz_to_grid, 2},
    {"lk_grid_get_bz_to_grid", "null", "out", "out", try_lk_grid_get_bz_to_grid, 3},
    {"lk_grid_get_map", "null", "grid", "grid", try_lk_grid_get_map, 0},
    {"lk_grid_get_map", "negative", "n", "n out", try_lk_grid_get_map, 1},
    {"lk_grid_get_map", "overflow", "n", "n out", try_lk_grid_get_map, 2},
    {"lk_grid_get_map", "null", "out", "out", try_lk_grid_get_map, 3},
    {"lk_grid_get_irreducible", "null", "grid", "grid", try_lk_grid_get_irreducible, 0},
    {"lk_grid_get_irreducible", "negative", "n", "n out", try_lk_grid_get_irreducible, 1},
    {"lk_grid_get_irreducible", "overflow", "n", "n out", try_lk_grid_get_irreducible, 2},
    {"lk_grid_get_irreducible", "null", "out", "out", try_lk_grid_get_irreducible, 3},
    {"lk_grid_get_weights", "null", "grid", "grid", try_lk_grid_get_weights, 0},
    {"lk_grid_get_weights", "negative", "n", "n out", try_lk_grid_get_weights, 1},
    {"lk_grid_get_weights", "overflow", "n", "n out", try_lk_grid_get_weights, 2},
    {"lk_grid_get_weights", "null", "out", "out", try_lk_grid_get_weights, 3},
    {"lk_grid_get_qpoints", "null", "grid", "grid", try_lk_grid_get_qpoints, 0},
    {"lk_grid_get_qpoints", "negative", "n", "n out", try_lk_grid_get_qpoints, 1},
    {"lk_grid_get_qpoints", "overflow", "n", "n out", try_lk_grid_get_qpoints, 2},
    {"lk_grid_get_qpoints", "null", "out", "out", try_lk_grid_get_qpoints, 3},
    {"lk_grid_get_tetrahedra", "null", "grid", "grid", try_lk_grid_get_tetrahedra, 0},
    {"lk_grid_get_tetrahedra", "negative", "n", "n out", try_lk_grid_get_tetrahedra, 1},
    {"lk_grid_get_tetrahedra", "overflow", "n", "n out", try_lk_grid_get_tetrahedra, 2},
    {"lk_grid_get_tetrahedra", "null", "out", "out", try_lk_grid_get_tetrahedra, 3},
    {"lk_grid_get_rotations", "null", "grid", "grid", try_lk_grid_get_rotations, 0},
    {"lk_grid_get_rotations", "negative", "n", "n out", try_lk_grid_get_rotations, 1},
    {"lk_grid_get_rotations", "overflow", "n", "n out", try_lk_grid_get_rotations, 2},
    {"lk_grid_get_rotations", "null", "out", "out", try_lk_grid_get_rotations, 3},
    {"lk_grid_get_reciprocal_rotations", "null", "grid", "grid", try_lk_grid_get_reciprocal_rotations, 0},
    {"lk_grid_get_reciprocal_rotations", "negative", "n", "n out", try_lk_grid_get_reciprocal_rotations, 1},
    {"lk_grid_get_reciprocal_rotations", "overflow", "n", "n out", try_lk_grid_get_reciprocal_rotations, 2},
    {"lk_grid_get_reciprocal_rotations", "null", "out", "out", try_lk_grid_get_reciprocal_rotations, 3},
    {"lk_grid_get_reciprocal_lattice", "null", "grid", "grid", try_lk_grid_get_reciprocal_lattice, 0},
    {"lk_grid_get_reciprocal_lattice", "negative", "n", "n out", try_lk_grid_get_reciprocal_lattice, 1},
    {"lk_grid_get_reciprocal_lattice", "overflow", "n", "n out", try_lk_grid_get_reciprocal_lattice, 2},
    {"lk_grid_get_reciprocal_lattice", "null", "out", "out", try_lk_grid_get_reciprocal_lattice, 3},
    {"lk_grid_smith_normal_form_compute", "null", "a", "a", try_lk_grid_smith_normal_form_compute, 0},
    {"lk_grid_smith_normal_form_compute", "null", "d_diag", "d_diag", try_lk_grid_smith_normal_form_compute, 1},
    {"lk_grid_smith_normal_form_compute", "null", "p", "p", try_lk_grid_smith_normal_form_compute, 2},
    {"lk_grid_smith_normal_form_compute", "null", "q", "q", try_lk_grid_smith_normal_form_compute, 3},
    {"lk_grid_indices_compute", "negative", "n", "n addresses indices", try_lk_grid_indices_compute, 0},
    {"lk_grid_indices_compute", "overflow", "n", "n addresses indices", try_lk_grid_indices_compute, 1},
    {"lk_grid_indices_compute", "null", "addresses", "addresses", try_lk_grid_indices_compute, 2},
    {"lk_grid_indices_compute", "null", "d_diag", "d_diag", try_lk_grid_indices_compute, 3},
    {"lk_grid_indices_compute", "null", "indices", "indices", try_lk_grid_indices_compute, 4},
    {"lk_grid_addresses_compute", "negative", "n_grid", "n_grid addresses", try_lk_grid_addresses_compute, 0},
    {"lk_grid_addresses_compute", "overflow", "n_grid", "n_grid addresses", try_lk_grid_addresses_compute, 1},
    {"lk_grid_addresses_compute", "null", "d_diag", "d_diag", try_lk_grid_addresses_compute, 2},
    {"lk_grid_addresses_compute", "null", "addresses", "addresses", try_lk_grid_addresses_compute, 3},
    {"lk_grid_irreducible_map_compute", "negative", "n_rotations", "n_rotations rotations", try_lk_grid_irreducible_map_compute, 0},
    {"lk_grid_irreducible_map_compute", "overflow", "n_rotations", "n_rotations rotations", try_lk_grid_irreducible_map_compute, 1},
    {"lk_grid_irreducible_map_compute", "negative", "n_grid", "n_grid map", try_lk_grid_irreducible_map_compute, 2},
    {"lk_grid_irreducible_map_compute", "overflow", "n_grid", "n_grid map", try_lk_grid_irreducible_map_compute, 3},
    {"lk_grid_irreducible_map_compute", "null", "rotations", "rotations", try_lk_grid_irreducible_map_compute, 4},
    {"lk_grid_irreducible_map_compute", "null", "d_diag", "d_diag", try_lk_grid_irreducible_map_compute, 5},
    {"lk_grid_irreducible_map_compute", "null", "shift", "shift", try_lk_grid_irreducible_map_compute, 6},
    {"lk_grid_irreducible_map_compute", "null", "map", "map", try_lk_grid_irreducible_map_compute, 7},
    {"lk_grid_irreducible_map_compute", "null", "n_irreducible", "n_irreducible", try_lk_grid_irreducible_map_compute, 8},
    {"lk_grid_reciprocal_rotations_compute", "negative", "n_rotations", "n_rotations rotations", try_lk_grid_reciprocal_rotations_compute, 0},
    {"lk_grid_reciprocal_rotations_compute", "overflow", "n_rotations", "n_rotations rotations", try_lk_grid_reciprocal_rotations_compute, 1},
    {"lk_grid_reciprocal_rotations_compute", "null", "rotations", "rotations", try_lk_grid_reciprocal_rotations_compute, 2},
    {"lk_grid_reciprocal_rotations_compute", "null", "reciprocal_rotations", "reciprocal_rotations", try_lk_grid_reciprocal_rotations_compute, 3},
    {"lk_grid_reciprocal_rotations_compute", "null", "n_reciprocal", "n_reciprocal", try_lk_grid_reciprocal_rotations_compute, 4},
    {"lk_grid_rotations_compute", "negative", "n_rotations", "n_rotations rotations address_rotations", try_lk_grid_rotations_compute, 0},
    {"lk_grid_rotations_compute", "overflow", "n_rotations", "n_rotations rotations address_rotations", try_lk_grid_rotations_compute, 1},
    {"lk_grid_rotations_compute", "null", "rotations", "rotations", try_lk_grid_rotations_compute, 2},
    {"lk_grid_rotations_compute", "null", "d_diag", "d_diag", try_lk_grid_rotations_compute, 3},
    {"lk_grid_rotations_compute", "null", "q", "q", try_lk_grid_rotations_compute, 4},
    {"lk_grid_rotations_compute", "null", "address_rotations", "address_rotations", try_lk_grid_rotations_compute, 5},
    {"lk_grid_bz_addresses_compute", "null", "d_diag", "d_diag", try_lk_grid_bz_addresses_compute, 0},
    {"lk_grid_bz_addresses_compute", "null", "q", "q", try_lk_grid_bz_addresses_compute, 1},
    {"lk_grid_bz_addresses_compute", "null", "shift", "shift", try_lk_grid_bz_addresses_compute, 2},
    {"lk_grid_bz_addresses_compute", "null", "reciprocal_lattice", "reciprocal_lattice", try_lk_grid_bz_addresses_compute, 3},
    {"lk_grid_bz_addresses_compute", "nan", "reciprocal_lattice", "reciprocal_lattice", try_lk_grid_bz_addresses_compute, 4},
    {"lk_grid_bz_addresses_compute", "infinite", "reciprocal_lattice", "reciprocal_lattice", try_lk_grid_bz_addresses_compute, 5},
    {"lk_grid_bz_addresses_compute", "negative", "n_room", "n_room bz_grid_addresses bz_to_grid", try_lk_grid_bz_addresses_compute, 6},
    {"lk_grid_bz_addresses_compute", "overflow", "n_room", "n_room bz_grid_addresses bz_to_grid", try_lk_grid_bz_addresses_compute, 7},
    {"lk_grid_bz_addresses_compute", "negative", "n_bz_map", "n_bz_map bz_map", try_lk_grid_bz_addresses_compute, 8},
    {"lk_grid_bz_addresses_compute", "overflow", "n_bz_map", "n_bz_map bz_map", try_lk_grid_bz_addresses_compute, 9},
    {"lk_grid_bz_addresses_compute", "null", "bz_map", "bz_map", try_lk_grid_bz_addresses_compute, 10},
    {"lk_grid_bz_addresses_compute", "null", "n_bz", "n_bz", try_lk_grid_bz_addresses_compute, 11},
    {"lk_grid_rotated_bz_point_compute", "negative", "n_bz", "n_bz bz_grid_addresses", try_lk_grid_rotated_bz_point_compute, 0},
    {"lk_grid_rotated_bz_point_compute", "overflow", "n_bz", "n_bz bz_grid_addresses", try_lk_grid_rotated_bz_point_compute, 1},
    {"lk_grid_rotated_bz_point_compute", "negative", "n_bz_map", "n_bz_map bz_map", try_lk_grid_rotated_bz_point_compute, 2},
    {"lk_grid_rotated_bz_point_compute", "overflow", "n_bz_map", "n_bz_map bz_map", try_lk_grid_rotated_bz_point_compute, 3},
    {"lk_grid_rotated_bz_point_compute", "index_high", "bz_grid_index", "bz_grid_index", try_lk_grid_rotated_bz_point_compute, 4},
    {"lk_grid_rotated_bz_point_compute", "index_negative", "bz_grid_index", "bz_grid_index", try_lk_grid_rotated_bz_point_compute, 5},
    {"lk_grid_rotated_bz_point_compute", "null", "rotation", "rotation", try_lk_grid_rotated_bz_point_compute, 6},
    {"lk_grid_rotated_bz_point_compute", "null", "bz_grid_addresses", "bz_grid_addresses", try_lk_grid_rotated_bz_point_compute, 7},
    {"lk_grid_rotated_bz_point_compute", "null", "bz_map", "bz_map", try_lk_grid_rotated_bz_point_compute, 8},
    {"lk_grid_rotated_bz_point_compute", "null", "d_diag", "d_diag", try_lk_grid_rotated_bz_point_compute, 9},
    {"lk_grid_rotated_bz_point_compute", "null", "shift", "shift", try_lk_grid_rotated_bz_point_compute, 10},
    {"lk_grid_rotated_bz_point_compute", "null", "rotated", "rotated", try_lk_grid_rotated_bz_point_compute, 11},
    {"lk_grid_neighbors_compute", "negative", "n_points", "n_points grid_points neighbors", try_lk_grid_neighbors_compute, 0},
    {"lk_grid_neighbors_compute", "overflow", "n_points", "n_points grid_points neighbors", try_lk_grid_neighbors_compute, 1},
    {"lk_grid_neighbors_compute", "negative", "n_offsets", "n_offsets offsets neighbors", try_lk_grid_neighbors_compute, 2},
    {"lk_grid_neighbors_compute", "overflow", "n_offsets", "n_offsets offsets neighbors", try_lk_grid_neighbors_compute, 3},
    {"lk_grid_neighbors_compute", "negative", "n_bz", "n_bz bz_grid_addresses", try_lk_grid_neighbors_compute, 4},
    {"lk_grid_neighbors_compute", "overflow", "n_bz", "n_bz bz_grid_addresses", try_lk_grid_neighbors_compute, 5},
    {"lk_grid_neighbors_compute", "negative", "n_bz_map", "n_bz_map bz_map", try_lk_grid_neighbors_compute, 6},
    {"lk_grid_neighbors_compute", "overflow", "n_bz_map", "n_bz_map bz_map", try_lk_grid_neighbors_compute, 7},
    {"lk_grid_neighbors_compute", "null", "grid_points", "grid_points", try_lk_grid_neighbors_compute, 8},
    {"lk_grid_neighbors_compute", "index_high", "grid_points", "grid_points", try_lk_grid_neighbors_compute, 9},
    {"lk_grid_neighbors_compute", "index_negative", "grid_points", "grid_points", try_lk_grid_neighbors_compute, 10},
    {"lk_grid_neighbors_compute", "null", "offsets", "offsets", try_lk_grid_neighbors_compute, 11},
    {"lk_grid_neighbors_compute", "null", "d_diag", "d_diag", try_lk_grid_neighbors_compute, 12},
    {"lk_grid_neighbors_compute", "null", "bz_grid_addresses", "bz_grid_addresses", try_lk_grid_neighbors_compute, 13},
    {"lk_grid_neighbors_compute", "null", "bz_map", "bz_map", try_lk_grid_neighbors_compute, 14},
    {"lk_grid_neighbors_compute", "null", "neighbors", "neighbors", try_lk_grid_neighbors_compute, 15},
    {"lk_grid_tetrahedra_compute", "null", "microzone_lattice", "microzone_lattice", try_lk_grid_tetrahedra_compute, 0},
    {"lk_grid_tetrahedra_compute", "nan", "microzone_lattice", "microzone_lattice", try_lk_grid_tetrahedra_compute, 1},
    {"lk_grid_tetrahedra_compute", "infinite", "microzone_lattice", "microzone_lattice", try_lk_grid_tetrahedra_compute, 2},
    {"lk_grid_tetrahedra_compute", "null", "tetrahedra", "tetrahedra", try_lk_grid_tetrahedra_compute, 3},
    {"lk_grid_integration_weights_compute", "negative", "n_points", "n_points grid_points weights", try_lk_grid_integration_weights_compute, 0},
    {"lk_grid_integration_weights_compute", "overflow", "n_points", "n_points grid_points weights", try_lk_grid_integration_weights_compute, 1},
    {"lk_grid_integration_weights_compute", "negative", "n_frequency_points", "n_frequency_points frequency_points weights", try_lk_grid_integration_weights_compute, 2},
    {"lk_grid_integration_weights_compute", "overflow", "n_frequency_points", "n_frequency_points frequency_points weights", try_lk_grid_integration_weights_compute, 3},
    {"lk_grid_integration_weights_compute", "negative", "n_band", "n_band frequencies weights", try_lk_grid_integration_weights_compute, 4},
    {"lk_grid_integration_weights_compute", "overflow", "n_band", "n_band frequencies weights", try_lk_grid_integration_weights_compute, 5},
    {"lk_grid_integration_weights_compute", "negative", "n_tetrahedra", "n_tetrahedra tetrahedra", try_lk_grid_integration_weights_compute, 6},
    {"lk_grid_integration_weights_compute", "overflow", "n_tetrahedra", "n_tetrahedra tetrahedra", try_lk_grid_integration_weights_compute, 7},
    {"lk_grid_integration_weights_compute", "negative", "n_frequencies", "n_frequencies frequencies", try_lk_grid_integration_weights_compute, 8},
    {"lk_grid_integration_weights_compute", "overflow", "n_frequencies", "n_frequencies frequencies", try_lk_grid_integration_weights_compute, 9},
    {"lk_grid_integration_weights_compute", "negative", "n_bz", "n_bz bz_grid_addresses frequency_index", try_lk_grid_integration_weights_compute, 10},
    {"lk_grid_integration_weights_compute", "overflow", "n_bz", "n_bz bz_grid_addresses frequency_index", try_lk_grid_integration_weights_compute, 11},
    {"lk_grid_integration_weights_compute", "negative", "n_bz_map", "n_bz_map bz_map", try_lk_grid_integration_weights_compute, 12},
    {"lk_grid_integration_weights_compute", "overflow", "n_bz_map", "n_bz_map bz_map", try_lk_grid_integration_weights_compute, 13},
    {"lk_grid_integration_weights_compute", "null", "frequency_points", "frequency_points", try_lk_grid_integration_weights_compute, 14},
    {"lk_grid_integration_weights_compute", "nan", "frequency_points", "frequency_points", try_lk_grid_integration_weights_compute, 15},
    {"lk_grid_integration_weights_compute", "infinite", "frequency_points", "frequency_points", try_lk_grid_integration_weights_compute, 16},
    {"lk_grid_integration_weights_compute", "null", "tetrahedra", "tetrahedra", try_lk_grid_integration_weights_compute, 17},
    {"lk_grid_integration_weights_compute", "null", "d_diag", "d_diag", try_lk_grid_integration_weights_compute, 18},
    {"lk_grid_integration_weights_compute", "null", "grid_points", "grid_points", try_lk_grid_integration_weights_compute, 19},
    {"lk_grid_integration_weights_compute", "index_high", "grid_points", "grid_points", try_lk_grid_integration_weights_compute, 20},
    {"lk_grid_integration_weights_compute", "index_negative", "grid_points", "grid_points", try_lk_grid_integration_weights_compute, 21},
    {"lk_grid_integration_weights_compute", "null", "frequencies", "frequencies", try_lk_grid_integration_weights_compute, 22},
    {"lk_grid_integration_weights_compute", "nan", "frequencies", "frequencies", try_lk_grid_integration_weights_compute, 23},
    {"lk_grid_integration_weights_compute", "infinite", "frequencies", "frequencies", try_lk_grid_integration_weights_compute, 24},
    {"lk_grid_integration_weights_compute", "null", "bz_grid_addresses", "bz_grid_addresses", try_lk_grid_integration_weights_compute, 25},
    {"lk_grid_integration_weights_compute", "null", "bz_map", "bz_map", try_lk_grid_integration_weights_compute, 26},
    {"lk_grid_integration_weights_compute", "null", "frequency_index", "frequency_index", try_lk_grid_integration_weights_compute, 27},
    {"lk_grid_integration_weights_compute", "index_high", "frequency_index", "frequency_index", try_lk_grid_integration_weights_compute, 28},
    {"lk_grid_integration_weights_compute", "index_negative", "frequency_index", "frequency_index", try_lk_grid_integration_weights_compute, 29},
    {"lk_grid_integration_weights_compute", "null", "function", "function", try_lk_grid_integration_weights_compute, 30},
    {"lk_grid_integration_weights_compute", "null", "weights", "weights", try_lk_grid_integration_weights_compute, 31},
    {"lk_input_read", "null", "path", "path", try_lk_input_read, 0},
    {"lk_input_read", "null", "out", "out", try_lk_input_read, 1},
    {"lk_input_create", "negative", "n_atoms", "n_atoms positions symbols masses", try_lk_input_create, 0},
    {"lk_input_create", "overflow", "n_atoms", "n_atoms positions symbols masses", try_lk_input_create, 1},
    {"lk_input_create", "null", "lattice", "lattice", try_lk_input_create, 2},
    {"lk_input_create", "nan", "lattice", "lattice", try_lk_input_create, 3},
    {"lk_input_create", "infinite", "lattice", "lattice", try_lk_input_create, 4},
    {"lk_input_create", "null", "positions", "positions", try_lk_input_create, 5},
    {"lk_input_create", "nan", "positions", "positions", try_lk_input_create, 6},
    {"lk_input_create", "infinite", "positions", "positions", try_lk_input_create, 7},
    {"lk_input_create", "null", "symbols", "symbols", try_lk_input_create, 8},
    {"lk_input_create", "nan", "masses", "masses", try_lk_input_create, 9},
    {"lk_input_create", "infinite", "masses", "masses", try_lk_input_create, 10},
    {"lk_input_create", "null", "supercell_matrix", "supercell_matrix", try_lk_input_create, 11},
    {"lk_input_create", "nan", "primitive_matrix", "primitive_matrix", try_lk_input_create, 12},
    {"lk_input_create", "infinite", "primitive_matrix", "primitive_matrix", try_lk_input_create, 13},
    {"lk_input_create", "null", "out", "out", try_lk_input_create, 14},
    {"lk_input_read_forces_fc3", "null", "input", "input", try_lk_input_read_forces_fc3, 0},
    {"lk_input_read_forces_fc3", "null", "path", "path", try_lk_input_read_forces_fc3, 1},
    {"lk_input_read_forces_fc2", "null", "input", "input", try_lk_input_read_forces_fc2, 0},
    {"lk_input_read_forces_fc2", "null", "path", "path", try_lk_input_read_forces_fc2, 1},
    {"lk_input_read_force_sets", "null", "input", "input", try_lk_input_read_force_sets, 0},
    {"lk_input_read_force_sets", "null", "path", "path", try_lk_input_read_force_sets, 1},
    {"lk_input_read_force_constants", "null", "input", "input", try_lk_input_read_force_constants, 0},
    {"lk_input_read_force_constants", "null", "path", "path", try_lk_input_read_force_constants, 1},
    {"lk_input_read_born", "null", "input", "input", try_lk_input_read_born, 0},
    {"lk_input_read_born", "null", "path", "path", try_lk_input_read_born, 1},
    {"lk_input_set_displacements", "null", "input", "input", try_lk_input_set_displacements, 0},
    {"lk_input_set_displacements", "negative", "n_singles", "n_singles atoms vectors", try_lk_input_set_displacements, 1},
    {"lk_input_set_displacements", "overflow", "n_singles", "n_singles atoms vectors", try_lk_input_set_displacements, 2},
    {"lk_input_set_displacements", "null", "atoms", "atoms", try_lk_input_set_displacements, 3},
    {"lk_input_set_displacements", "index_high", "atoms", "atoms", try_lk_input_set_displacements, 4},
    {"lk_input_set_displacements", "index_negative", "atoms", "atoms", try_lk_input_set_displacements, 5},
    {"lk_input_set_displacements", "null", "vectors", "vectors", try_lk_input_set_displacements, 6},
    {"lk_input_set_displacements", "nan", "vectors", "vectors", try_lk_input_set_displacements, 7},
    {"lk_input_set_displacements", "infinite", "vectors", "vectors", try_lk_input_set_displacements, 8},
    {"lk_input_set_displacements", "negative", "n_pairs", "n_pairs pair_first pair_atoms pair_vectors pair_included", try_lk_input_set_displacements, 9},
    {"lk_input_set_displacements", "overflow", "n_pairs", "n_pairs pair_first pair_atoms pair_vectors pair_included", try_lk_input_set_displacements, 10},
    {"lk_input_set_displacements", "index_high", "pair_first", "pair_first", try_lk_input_set_displacements, 11},
    {"lk_input_set_displacements", "index_negative", "pair_first", "pair_first", try_lk_input_set_displacements, 12},
    {"lk_input_set_displacements", "index_high", "pair_atoms", "pair_atoms", try_lk_input_set_displacements, 13},
    {"lk_input_set_displacements", "index_negative", "pair_atoms", "pair_atoms", try_lk_input_set_displacements, 14},
    {"lk_input_set_displacements", "nan", "pair_vectors", "pair_vectors", try_lk_input_set_displacements, 15},
    {"lk_input_set_displacements", "infinite", "pair_vectors", "pair_vectors", try_lk_input_set_displacements, 16},
    {"lk_input_set_displacements", "nan", "cutoff", "cutoff", try_lk_input_set_displacements, 17},
    {"lk_input_set_phonon_displacements", "null", "input", "input", try_lk_input_set_phonon_displacements, 0},
    {"lk_input_set_phonon_displacements", "negative", "n_singles", "n_singles atoms vectors", try_lk_input_set_phonon_displacements, 1},
    {"lk_input_set_phonon_displacements", "overflow", "n_singles", "n_singles atoms vectors", try_lk_input_set_phonon_displacements, 2},
    {"lk_input_set_phonon_displacements", "null", "atoms", "atoms", try_lk_input_set_phonon_displacements, 3},
    {"lk_input_set_phonon_displacements", "index_high", "atoms", "atoms", try_lk_input_set_phonon_displacements, 4},
    {"lk_input_set_phonon_displacements", "index_negative", "atoms", "atoms", try_lk_input_set_phonon_displacements, 5},
    {"lk_input_set_phonon_displacements", "null", "vectors", "vectors", try_lk_input_set_phonon_displacements, 6},
    {"lk_input_set_phonon_displacements", "nan", "vectors", "vectors", try_lk_input_set_phonon_displacements, 7},
    {"lk_input_set_phonon_displacements", "infinite", "vectors", "vectors", try_lk_input_set_phonon_displacements, 8},
    {"lk_input_set_forces", "null", "input", "input", try_lk_input_set_forces, 0},
    {"lk_input_set_forces", "negative", "n_supercells", "n_supercells forces", try_lk_input_set_forces, 1},
    {"lk_input_set_forces", "overflow", "n_supercells", "n_supercells forces", try_lk_input_set_forces, 2},
    {"lk_input_set_forces", "negative", "n_atoms", "n_atoms forces", try_lk_input_set_forces, 3},
    {"lk_input_set_forces", "overflow", "n_atoms", "n_atoms forces", try_lk_input_set_forces, 4},
    {"lk_input_set_forces", "null", "forces", "forces", try_lk_input_set_forces, 5},
    {"lk_input_set_forces", "nan", "forces", "forces", try_lk_input_set_forces, 6},
    {"lk_input_set_forces", "infinite", "forces", "forces", try_lk_input_set_forces, 7},
    {"lk_input_set_phonon_forces", "null", "input", "input", try_lk_input_set_phonon_forces, 0},
    {"lk_input_set_phonon_forces", "negative", "n_supercells", "n_supercells forces", try_lk_input_set_phonon_forces, 1},
    {"lk_input_set_phonon_forces", "overflow", "n_supercells", "n_supercells forces", try_lk_input_set_phonon_forces, 2},
    {"lk_input_set_phonon_forces", "negative", "n_atoms", "n_atoms forces", try_lk_input_set_phonon_forces, 3},
    {"lk_input_set_phonon_forces", "overflow", "n_atoms", "n_atoms forces", try_lk_input_set_phonon_forces, 4},
    {"lk_input_set_phonon_forces", "null", "forces", "forces", try_lk_input_set_phonon_forces, 5},
    {"lk_input_set_phonon_forces", "nan", "forces", "forces", try_lk_input_set_phonon_forces, 6},
    {"lk_input_set_phonon_forces", "infinite", "forces", "forces", try_lk_input_set_phonon_forces, 7},
    {"lk_input_set_nac", "null", "input", "input", try_lk_input_set_nac, 0},
    {"lk_input_set_nac", "negative", "n_primitive", "n_primitive born", try_lk_input_set_nac, 1},
    {"lk_input_set_nac", "overflow", "n_primitive", "n_primitive born", try_lk_input_set_nac, 2},
    {"lk_input_set_nac", "null", "born", "born", try_lk_input_set_nac, 3},
    {"lk_input_set_nac", "nan", "born", "born", try_lk_input_set_nac, 4},
    {"lk_input_set_nac", "infinite", "born", "born", try_lk_input_set_nac, 5},
    {"lk_input_set_nac", "null", "dielectric", "dielectric", try_lk_input_set_nac, 6},
    {"lk_input_set_nac", "nan", "dielectric", "dielectric", try_lk_input_set_nac, 7},
    {"lk_input_set_nac", "infinite", "dielectric", "dielectric", try_lk_input_set_nac, 8},
    {"lk_input_set_nac", "nan", "factor", "factor", try_lk_input_set_nac, 9},
    {"lk_input_write", "null", "input", "input", try_lk_input_write, 0},
    {"lk_input_write", "null", "path", "path", try_lk_input_write, 1},
    {"lk_input_write_forces_fc3", "null", "input", "input", try_lk_input_write_forces_fc3, 0},
    {"lk_input_write_forces_fc3", "null", "path", "path", try_lk_input_write_forces_fc3, 1},
    {"lk_input_write_forces_fc2", "null", "input", "input", try_lk_input_write_forces_fc2, 0},
    {"lk_input_write_forces_fc2", "null", "path", "path", try_lk_input_write_forces_fc2, 1},
    {"lk_input_write_force_sets", "null", "input", "input", try_lk_input_write_force_sets, 0},
    {"lk_input_write_force_sets", "null", "path", "path", try_lk_input_write_force_sets, 1},
    {"lk_input_write_supercells", "null", "input", "input", try_lk_input_write_supercells, 0},
    {"lk_input_write_supercells", "null", "directory", "directory", try_lk_input_write_supercells, 1},
    {"lk_crystal_read", "null", "path", "path", try_lk_crystal_read, 0},
    {"lk_crystal_read", "null", "out", "out", try_lk_crystal_read, 1},
    {"lk_crystal_write", "null", "crystal", "crystal", try_lk_crystal_write, 0},
    {"lk_crystal_write", "null", "path", "path", try_lk_crystal_write, 1},
    {"lk_input_get_shape", "null", "input", "input", try_lk_input_get_shape, 0},
    {"lk_input_get_shape", "null", "name", "name", try_lk_input_get_shape, 1},
    {"lk_input_get_shape", "null", "rank", "rank", try_lk_input_get_shape, 2},
    {"lk_input_get_shape", "null", "shape", "shape", try_lk_input_get_shape, 3},
    {"lk_input_get_n_atoms", "null", "input", "input", try_lk_input_get_n_atoms, 0},
    {"lk_input_get_n_atoms", "null", "value", "value", try_lk_input_get_n_atoms, 1},
    {"lk_input_get_n_supercell_atoms", "null", "input", "input", try_lk_input_get_n_supercell_atoms, 0},
    {"lk_input_get_n_supercell_atoms", "null", "value", "value", try_lk_input_get_n_supercell_atoms, 1},
    {"lk_input_get_n_primitive_atoms", "null", "input", "input", try_lk_input_get_n_primitive_atoms, 0},
    {"lk_input_get_n_primitive_atoms", "null", "value", "value", try_lk_input_get_n_primitive_atoms, 1},
    {"lk_input_get_n_phonon_supercell_atoms", "null", "input", "input", try_lk_input_get_n_phonon_supercell_atoms, 0},
    {"lk_input_get_n_phonon_supercell_atoms", "null", "value", "value", try_lk_input_get_n_phonon_supercell_atoms, 1},
    {"lk_input_get_n_singles", "null", "input", "input", try_lk_input_get_n_singles, 0},
    {"lk_input_get_n_singles", "null", "value", "value", try_lk_input_get_n_singles, 1},
    {"lk_input_get_n_pairs", "null", "input", "input", try_lk_input_get_n_pairs, 0},
    {"lk_input_get_n_pairs", "null", "value", "value", try_lk_input_get_n_pairs, 1},
    {"lk_input_get_n_snapshots", "null", "input", "input", try_lk_input_get_n_snapshots, 0},
    {"lk_input_get_n_snapshots", "null", "value", "value", try_lk_input_get_n_snapshots, 1},
    {"lk_input_get_n_phonon_singles", "null", "input", "input", try_lk_input_get_n_phonon_singles, 0},
    {"lk_input_get_n_phonon_singles", "null", "value", "value", try_lk_input_get_n_phonon_singles, 1},
    {"lk_input_get_n_phonon_snapshots", "null", "input", "input", try_lk_input_get_n_phonon_snapshots, 0},
    {"lk_input_get_n_phonon_snapshots", "null", "value", "value", try_lk_input_get_n_phonon_snapshots, 1},
    {"lk_input_get_has_unit_cell", "null", "input", "input", try_lk_input_get_has_unit_cell, 0},
    {"lk_input_get_has_unit_cell", "null", "value", "value", try_lk_input_get_has_unit_cell, 1},
    {"lk_input_get_has_supercell", "null", "input", "input", try_lk_input_get_has_supercell, 0},
    {"lk_input_get_has_supercell", "null", "value", "value", try_lk_input_get_has_supercell, 1},
    {"lk_input_get_has_primitive_cell", "null", "input", "input", try_lk_input_get_has_primitive_cell, 0},
    {"lk_input_get_has_primitive_cell", "null", "value", "value", try_lk_input_get_has_primitive_cell, 1},
    {"lk_input_get_has_phonon_supercell", "null", "input", "input", try_lk_input_get_has_phonon_supercell, 0},
    {"lk_input_get_has_phonon_supercell", "null", "value", "value", try_lk_input_get_has_phonon_supercell, 1},
    {"lk_input_get_has_supercell_matrix", "null", "input", "input", try_lk_input_get_has_supercell_matrix, 0},
    {"lk_input_get_has_supercell_matrix", "null", "value", "value", try_lk_input_get_has_supercell_matrix, 1},
    {"lk_input_get_has_primitive_matrix", "null", "input", "input", try_lk_input_get_has_primitive_matrix, 0},
    {"lk_input_get_has_primitive_matrix", "null", "value", "value", try_lk_input_get_has_primitive_matrix, 1},
    {"lk_input_get_has_phonon_supercell_matrix", "null", "input", "input", try_lk_input_get_has_phonon_supercell_matrix, 0},
    {"lk_input_get_has_phonon_supercell_matrix", "null", "value", "value", try_lk_input_get_has_phonon_supercell_matrix, 1},
    {"lk_input_get_has_nac", "null", "input", "input", try_lk_input_get_has_nac, 0},
    {"lk_input_get_has_nac", "null", "value", "value", try_lk_input_get_has_nac, 1},
    {"lk_input_get_has_displacements", "null", "input", "input", try_lk_input_get_has_displacements, 0},
    {"lk_input_get_has_displacements", "null", "value", "value", try_lk_input_get_has_displacements, 1},
    {"lk_input_get_has_forces", "null", "input", "input", try_lk_input_get_has_forces, 0},
    {"lk_input_get_has_forces", "null", "value", "value", try_lk_input_get_has_forces, 1},
    {"lk_input_get_has_phonon_displacements", "null", "input", "input", try_lk_input_get_has_phonon_displacements, 0},
    {"lk_input_get_has_phonon_displacements", "null", "value", "value", try_lk_input_get_has_phonon_displacements, 1},
    {"lk_input_get_has_phonon_forces", "null", "input", "input", try_lk_input_get_has_phonon_forces, 0},
    {"lk_input_get_has_phonon_forces", "null", "value", "value", try_lk_input_get_has_phonon_forces, 1},
    {"lk_input_get_has_force_constants", "null", "input", "input", try_lk_input_get_has_force_constants, 0},
    {"lk_input_get_has_force_constants", "null", "value", "value", try_lk_input_get_has_force_constants, 1},
    {"lk_input_get_has_cutoff", "null", "input", "input", try_lk_input_get_has_cutoff, 0},
    {"lk_input_get_has_cutoff", "null", "value", "value", try_lk_input_get_has_cutoff, 1},
    {"lk_input_get_has_magnetic_moments", "null", "input", "input", try_lk_input_get_has_magnetic_moments, 0},
    {"lk_input_get_has_magnetic_moments", "null", "value", "value", try_lk_input_get_has_magnetic_moments, 1},
    {"lk_input_get_nac_factor", "null", "input", "input", try_lk_input_get_nac_factor, 0},
    {"lk_input_get_nac_factor", "null", "value", "value", try_lk_input_get_nac_factor, 1},
    {"lk_input_get_cutoff", "null", "input", "input", try_lk_input_get_cutoff, 0},
    {"lk_input_get_cutoff", "null", "value", "value", try_lk_input_get_cutoff, 1},
    {"lk_input_get_symmetry_tolerance", "null", "input", "input", try_lk_input_get_symmetry_tolerance, 0},
    {"lk_input_get_symmetry_tolerance", "null", "value", "value", try_lk_input_get_symmetry_tolerance, 1},
    {"lk_input_get_program", "null", "input", "input", try_lk_input_get_program, 0},
    {"lk_input_get_program", "null", "value", "value", try_lk_input_get_program, 1},
    {"lk_input_get_version", "null", "input", "input", try_lk_input_get_version, 0},
    {"lk_input_get_version", "null", "value", "value", try_lk_input_get_version, 1},
    {"lk_input_get_calculator", "null", "input", "input", try_lk_input_get_calculator, 0},
    {"lk_input_get_calculator", "null", "value", "value", try_lk_input_get_calculator, 1},
    {"lk_input_get_space_group", "null", "input", "input", try_lk_input_get_space_group, 0},
    {"lk_input_get_space_group", "null", "value", "value", try_lk_input_get_space_group, 1},
    {"lk_input_get_nac_method", "null", "input", "input", try_lk_input_get_nac_method, 0},
    {"lk_input_get_nac_method", "null", "value", "value", try_lk_input_get_nac_method, 1},
    {"lk_input_get_symbol", "null", "input", "input", try_lk_input_get_symbol, 0},
    {"lk_input_get_symbol", "index_high", "i", "i", try_lk_input_get_symbol, 1},
    {"lk_input_get_symbol", "index_negative", "i", "i", try_lk_input_get_symbol, 2},
    {"lk_input_get_symbol", "null", "value", "value", try_lk_input_get_symbol, 3},
    {"lk_input_get_supercell_symbol", "null", "input", "input", try_lk_input_get_supercell_symbol, 0},
    {"lk_input_get_supercell_symbol", "index_high", "i", "i", try_lk_input_get_supercell_symbol, 1},
    {"lk_input_get_supercell_symbol", "index_negative", "i", "i", try_lk_input_get_supercell_symbol, 2},
    {"lk_input_get_supercell_symbol", "null", "value", "value", try_lk_input_get_supercell_symbol, 3},
    {"lk_input_get_primitive_symbol", "null", "input", "input", try_lk_input_get_primitive_symbol, 0},
    {"lk_input_get_primitive_symbol", "index_high", "i", "i", try_lk_input_get_primitive_symbol, 1},
    {"lk_input_get_primitive_symbol", "index_negative", "i", "i", try_lk_input_get_primitive_symbol, 2},
    {"lk_input_get_primitive_symbol", "null", "value", "value", try_lk_input_get_primitive_symbol, 3},
    {"lk_input_get_phonon_supercell_symbol", "null", "input", "input", try_lk_input_get_phonon_supercell_symbol, 0},
    {"lk_input_get_phonon_supercell_symbol", "index_high", "i", "i", try_lk_input_get_phonon_supercell_symbol, 1},
    {"lk_input_get_phonon_supercell_symbol", "index_negative", "i", "i", try_lk_input_get_phonon_supercell_symbol, 2},
    {"lk_input_get_phonon_supercell_symbol", "null", "value", "value", try_lk_input_get_phonon_supercell_symbol, 3},
    {"lk_input_get_lattice", "null", "input", "input", try_lk_input_get_lattice, 0},
    {"lk_input_get_lattice", "negative", "n", "n out", try_lk_input_get_lattice, 1},
    {"lk_input_get_lattice", "overflow", "n", "n out", try_lk_input_get_lattice, 2},
    {"lk_input_get_lattice", "null", "out", "out", try_lk_input_get_lattice, 3},
    {"lk_input_get_positions", "null", "input", "input", try_lk_input_get_positions, 0},
    {"lk_input_get_positions", "negative", "n", "n out", try_lk_input_get_positions, 1},
    {"lk_input_get_positions", "overflow", "n", "n out", try_lk_input_get_positions, 2},
    {"lk_input_get_positions", "null", "out", "out", try_lk_input_get_positions, 3},
    {"lk_input_get_masses", "null", "input", "input", try_lk_input_get_masses, 0},
    {"lk_input_get_masses", "negative", "n", "n out", try_lk_input_get_masses, 1},
    {"lk_input_get_masses", "overflow", "n", "n out", try_lk_input_get_masses, 2},
    {"lk_input_get_masses", "null", "out", "out", try_lk_input_get_masses, 3},
    {"lk_input_get_supercell_lattice", "null", "input", "input", try_lk_input_get_supercell_lattice, 0},
    {"lk_input_get_supercell_lattice", "negative", "n", "n out", try_lk_input_get_supercell_lattice, 1},
    {"lk_input_get_supercell_lattice", "overflow", "n", "n out", try_lk_input_get_supercell_lattice, 2},
    {"lk_input_get_supercell_lattice", "null", "out", "out", try_lk_input_get_supercell_lattice, 3},
    {"lk_input_get_supercell_positions", "null", "input", "input", try_lk_input_get_supercell_positions, 0},
    {"lk_input_get_supercell_positions", "negative", "n", "n out", try_lk_input_get_supercell_positions, 1},
    {"lk_input_get_supercell_positions", "overflow", "n", "n out", try_lk_input_get_supercell_positions, 2},
    {"lk_input_get_supercell_positions", "null", "out", "out", try_lk_input_get_supercell_positions, 3},
    {"lk_input_get_supercell_masses", "null", "input", "input", try_lk_input_get_supercell_masses, 0},
    {"lk_input_get_supercell_masses", "negative", "n", "n out", try_lk_input_get_supercell_masses, 1},
    {"lk_input_get_supercell_masses", "overflow", "n", "n out", try_lk_input_get_supercell_masses, 2},
    {"lk_input_get_supercell_masses", "null", "out", "out", try_lk_input_get_supercell_masses, 3},
    {"lk_input_get_primitive_lattice", "null", "input", "input", try_lk_input_get_primitive_lattice, 0},
    {"lk_input_get_primitive_lattice", "negative", "n", "n out", try_lk_input_get_primitive_lattice, 1},
    {"lk_input_get_primitive_lattice", "overflow", "n", "n out", try_lk_input_get_primitive_lattice, 2},
    {"lk_input_get_primitive_lattice", "null", "out", "out", try_lk_input_get_primitive_lattice, 3},
    {"lk_input_get_primitive_positions", "null", "input", "input", try_lk_input_get_primitive_positions, 0},
    {"lk_input_get_primitive_positions", "negative", "n", "n out", try_lk_input_get_primitive_positions, 1},
    {"lk_input_get_primitive_positions", "overflow", "n", "n out", try_lk_input_get_primitive_positions, 2},
    {"lk_input_get_primitive_positions", "null", "out", "out", try_lk_input_get_primitive_positions, 3},
    {"lk_input_get_primitive_masses", "null", "input", "input", try_lk_input_get_primitive_masses, 0},
    {"lk_input_get_primitive_masses", "negative", "n", "n out", try_lk_input_get_primitive_masses, 1},
    {"lk_input_get_primitive_masses", "overflow", "n", "n out", try_lk_input_get_primitive_masses, 2},
    {"lk_input_get_primitive_masses", "null", "out", "out", try_lk_input_get_primitive_masses, 3},
    {"lk_input_get_phonon_supercell_lattice", "null", "input", "input", try_lk_input_get_phonon_supercell_lattice, 0},
    {"lk_input_get_phonon_supercell_lattice", "negative", "n", "n out", try_lk_input_get_phonon_supercell_lattice, 1},
    {"lk_input_get_phonon_supercell_lattice", "overflow", "n", "n out", try_lk_input_get_phonon_supercell_lattice, 2},
    {"lk_input_get_phonon_supercell_lattice", "null", "out", "out", try_lk_input_get_phonon_supercell_lattice, 3},
    {"lk_input_get_phonon_supercell_positions", "null", "input", "input", try_lk_input_get_phonon_supercell_positions, 0},
    {"lk_input_get_phonon_supercell_positions", "negative", "n", "n out", try_lk_input_get_phonon_supercell_positions, 1},
    {"lk_input_get_phonon_supercell_positions", "overflow", "n", "n out", try_lk_input_get_phonon_supercell_positions, 2},
    {"lk_input_get_phonon_supercell_positions", "null", "out", "out", try_lk_input_get_phonon_supercell_positions, 3},
    {"lk_input_get_phonon_supercell_masses", "null", "input", "input", try_lk_input_get_phonon_supercell_masses, 0},
    {"lk_input_get_phonon_supercell_masses", "negative", "n", "n out", try_lk_input_get_phonon_supercell_masses, 1},
    {"lk_input_get_phonon_supercell_masses", "overflow", "n", "n out", try_lk_input_get_phonon_supercell_masses, 2},
    {"lk_input_get_phonon_supercell_masses", "null", "out", "out", try_lk_input_get_phonon_supercell_masses, 3},
    {"lk_input_get_supercell_matrix", "null", "input", "input", try_lk_input_get_supercell_matrix, 0},
    {"lk_input_get_supercell_matrix", "negative", "n", "n out", try_lk_input_get_supercell_matrix, 1},
    {"lk_input_get_supercell_matrix", "overflow", "n", "n out", try_lk_input_get_supercell_matrix, 2},
    {"lk_input_get_supercell_matrix", "null", "out", "out", try_lk_input_get_supercell_matrix, 3},
    {"lk_input_get_primitive_matrix", "null", "input", "input", try_lk_input_get_primitive_matrix, 0},
    {"lk_input_get_primitive_matrix", "negative", "n", "n out", try_lk_input_get_primitive_matrix, 1},
    {"lk_input_get_primitive_matrix", "overflow", "n", "n out", try_lk_input_get_primitive_matrix, 2},
    {"lk_input_get_primitive_matrix", "null", "out", "out", try_lk_input_get_primitive_matrix, 3},
    {"lk_input_get_phonon_supercell_matrix", "null", "input", "input", try_lk_input_get_phonon_supercell_matrix, 0},
    {"lk_input_get_phonon_supercell_matrix", "negative", "n", "n out", try_lk_input_get_phonon_supercell_matrix, 1},
    {"lk_input_get_phonon_supercell_matrix", "overflow", "n", "n out", try_lk_input_get_phonon_supercell_matrix, 2},
    {"lk_input_get_phonon_supercell_matrix", "null", "out", "out", try_lk_input_get_phonon_supercell_matrix, 3},
    {"lk_input_get_born", "null", "input", "input", try_lk_input_get_born, 0},
    {"lk_input_get_born", "negative", "n", "n out", try_lk_input_get_born, 1},
    {"lk_input_get_born", "overflow", "n", "n out", try_lk_input_get_born, 2},
    {"lk_input_get_born", "null", "out", "out", try_lk_input_get_born, 3},
    {"lk_input_get_dielectric", "null", "input", "input", try_lk_input_get_dielectric, 0},
    {"lk_input_get_dielectric", "negative", "n", "n out", try_lk_input_get_dielectric, 1},
    {"lk_input_get_dielectric", "overflow", "n", "n out", try_lk_input_get_dielectric, 2},
    {"lk_input_get_dielectric", "null", "out", "out", try_lk_input_get_dielectric, 3},
    {"lk_input_get_displacement_atoms", "null", "input", "input", try_lk_input_get_displacement_atoms, 0},
    {"lk_input_get_displacement_atoms", "negative", "n", "n out", try_lk_input_get_displacement_atoms, 1},
    {"lk_input_get_displacement_atoms", "overflow", "n", "n out", try_lk_input_get_displacement_atoms, 2},
    {"lk_input_get_displacement_atoms", "null", "out", "out", try_lk_input_get_displacement_atoms, 3},
    {"lk_input_get_displacement_vectors", "null", "input", "input", try_lk_input_get_displacement_vectors, 0},
    {"lk_input_get_displacement_vectors", "negative", "n", "n out", try_lk_input_get_displacement_vectors, 1},
    {"lk_input_get_displacement_vectors", "overflow", "n", "n out", try_lk_input_get_displacement_vectors, 2},
    {"lk_input_get_displacement_vectors", "null", "out", "out", try_lk_input_get_displacement_vectors, 3},
    {"lk_input_get_pair_first", "null", "input", "input", try_lk_input_get_pair_first, 0},
    {"lk_input_get_pair_first", "negative", "n", "n out", try_lk_input_get_pair_first, 1},
    {"lk_input_get_pair_first", "overflow", "n", "n out", try_lk_input_get_pair_first, 2},
    {"lk_input_get_pair_first", "null", "out", "out", try_lk_input_get_pair_first, 3},
    {"lk_input_get_pair_atoms", "null", "input", "input", try_lk_input_get_pair_atoms, 0},
    {"lk_input_get_pair_atoms", "negative", "n", "n out", try_lk_input_get_pair_atoms, 1},
    {"lk_input_get_pair_atoms", "overflow", "n", "n out", try_lk_input_get_pair_atoms, 2},
    {"lk_input_get_pair_atoms", "null", "out", "out", try_lk_input_get_pair_atoms, 3},
    {"lk_input_get_pair_vectors", "null", "input", "input", try_lk_input_get_pair_vectors, 0},
    {"lk_input_get_pair_vectors", "negative", "n", "n out", try_lk_input_get_pair_vectors, 1},
    {"lk_input_get_pair_vectors", "overflow", "n", "n out", try_lk_input_get_pair_vectors, 2},
    {"lk_input_get_pair_vectors", "null", "out", "out", try_lk_input_get_pair_vectors, 3},
    {"lk_input_get_pair_included", "null", "input", "input", try_lk_input_get_pair_included, 0},
    {"lk_input_get_pair_included", "negative", "n", "n out", try_lk_input_get_pair_included, 1},
    {"lk_input_get_pair_included", "overflow", "n", "n out", try_lk_input_get_pair_included, 2},
    {"lk_input_get_pair_included", "null", "out", "out", try_lk_input_get_pair_included, 3},
    {"lk_input_get_pair_distances", "null", "input", "input", try_lk_input_get_pair_distances, 0},
    {"lk_input_get_pair_distances", "negative", "n", "n out", try_lk_input_get_pair_distances, 1},
    {"lk_input_get_pair_distances", "overflow", "n", "n out", try_lk_input_get_pair_distances, 2},
    {"lk_input_get_pair_distances", "null", "out", "out", try_lk_input_get_pair_distances, 3},
    {"lk_input_get_snapshots", "null", "input", "input", try_lk_input_get_snapshots, 0},
    {"lk_input_get_snapshots", "negative", "n", "n out", try_lk_input_get_snapshots, 1},
    {"lk_input_get_snapshots", "overflow", "n", "n out", try_lk_input_get_snapshots, 2},
    {"lk_input_get_snapshots", "null", "out", "out", try_lk_input_get_snapshots, 3},
    {"lk_input_get_forces", "null", "input", "input", try_lk_input_get_forces, 0},
    {"lk_input_get_forces", "negative", "n", "n out", try_lk_input_get_forces, 1},
    {"lk_input_get_forces", "overflow", "n", "n out", try_lk_input_get_forces, 2},
    {"lk_input_get_forces", "null", "out", "out", try_lk_input_get_forces, 3},
    {"lk_input_get_energies", "null", "input", "input", try_lk_input_get_energies, 0},
    {"lk_input_get_energies", "negative", "n", "n out", try_lk_input_get_energies, 1},
    {"lk_input_get_energies", "overflow", "n", "n out", try_lk_input_get_energies, 2},
    {"lk_input_get_energies", "null", "out", "out", try_lk_input_get_energies, 3},
    {"lk_input_get_duplicates", "null", "input", "input", try_lk_input_get_duplicates, 0},
    {"lk_input_get_duplicates", "negative", "n", "n out", try_lk_input_get_duplicates, 1},
    {"lk_input_get_duplicates", "overflow", "n", "n out", try_lk_input_get_duplicates, 2},
    {"lk_input_get_duplicates", "null", "out", "out", try_lk_input_get_duplicates, 3},
    {"lk_input_get_phonon_displacement_atoms", "null", "input", "input", try_lk_input_get_phonon_displacement_atoms, 0},
    {"lk_input_get_phonon_displacement_atoms", "negative", "n", "n out", try_lk_input_get_phonon_displacement_atoms, 1},
    {"lk_input_get_phonon_displacement_atoms", "overflow", "n", "n out", try_lk_input_get_phonon_displacement_atoms, 2},
    {"lk_input_get_phonon_displacement_atoms", "null", "out", "out", try_lk_input_get_phonon_displacement_atoms, 3},
    {"lk_input_get_phonon_displacement_vectors", "null", "input", "input", try_lk_input_get_phonon_displacement_vectors, 0},
    {"lk_input_get_phonon_displacement_vectors", "negative", "n", "n out", try_lk_input_get_phonon_displacement_vectors, 1},
    {"lk_input_get_phonon_displacement_vectors", "overflow", "n", "n out", try_lk_input_get_phonon_displacement_vectors, 2},
    {"lk_input_get_phonon_displacement_vectors", "null", "out", "out", try_lk_input_get_phonon_displacement_vectors, 3},
    {"lk_input_get_phonon_snapshots", "null", "input", "input", try_lk_input_get_phonon_snapshots, 0},
    {"lk_input_get_phonon_snapshots", "negative", "n", "n out", try_lk_input_get_phonon_snapshots, 1},
    {"lk_input_get_phonon_snapshots", "overflow", "n", "n out", try_lk_input_get_phonon_snapshots, 2},
    {"lk_input_get_phonon_snapshots", "null", "out", "out", try_lk_input_get_phonon_snapshots, 3},
    {"lk_input_get_phonon_forces", "null", "input", "input", try_lk_input_get_phonon_forces, 0},
    {"lk_input_get_phonon_forces", "negative", "n", "n out", try_lk_input_get_phonon_forces, 1},
    {"lk_input_get_phonon_forces", "overflow", "n", "n out", try_lk_input_get_phonon_forces, 2},
    {"lk_input_get_phonon_forces", "null", "out", "out", try_lk_input_get_phonon_forces, 3},
    {"lk_input_get_phonon_energies", "null", "input", "input", try_lk_input_get_phonon_energies, 0},
    {"lk_input_get_phonon_energies", "negative", "n", "n out", try_lk_input_get_phonon_energies, 1},
    {"lk_input_get_phonon_energies", "overflow", "n", "n out", try_lk_input_get_phonon_energies, 2},
    {"lk_input_get_phonon_energies", "null", "out", "out", try_lk_input_get_phonon_energies, 3},
    {"lk_input_get_force_constants", "null", "input", "input", try_lk_input_get_force_constants, 0},
    {"lk_input_get_force_constants", "negative", "n", "n out", try_lk_input_get_force_constants, 1},
    {"lk_input_get_force_constants", "overflow", "n", "n out", try_lk_input_get_force_constants, 2},
    {"lk_input_get_force_constants", "null", "out", "out", try_lk_input_get_force_constants, 3},
    {"lk_supercell_create_from_input", "null", "input", "input", try_lk_supercell_create_from_input, 0},
    {"lk_supercell_create_from_input", "null", "out", "out", try_lk_supercell_create_from_input, 1},
    {"lk_displacements_create_from_input", "null", "supercell", "supercell", try_lk_displacements_create_from_input, 0},
    {"lk_displacements_create_from_input", "null", "input", "input", try_lk_displacements_create_from_input, 1},
    {"lk_displacements_create_from_input", "null", "out", "out", try_lk_displacements_create_from_input, 2},
    {"lk_linalg_eigh_hermitian_batch_compute", "negative", "n_matrices", "n_matrices matrices eigenvalues eigenvectors", try_lk_linalg_eigh_hermitian_batch_compute, 0},
    {"lk_linalg_eigh_hermitian_batch_compute", "overflow", "n_matrices", "n_matrices matrices eigenvalues eigenvectors", try_lk_linalg_eigh_hermitian_batch_compute, 1},
    {"lk_linalg_eigh_hermitian_batch_compute", "negative", "n", "n matrices eigenvalues eigenvectors", try_lk_linalg_eigh_hermitian_batch_compute, 2},
    {"lk_linalg_eigh_hermitian_batch_compute", "overflow", "n", "n matrices eigenvalues eigenvectors", try_lk_linalg_eigh_hermitian_batch_compute, 3},
    {"lk_linalg_eigh_hermitian_batch_compute", "null", "matrices", "matrices", try_lk_linalg_eigh_hermitian_batch_compute, 4},
    {"lk_linalg_eigh_hermitian_batch_compute", "nan", "matrices", "matrices", try_lk_linalg_eigh_hermitian_batch_compute, 5},
    {"lk_linalg_eigh_hermitian_batch_compute", "infinite", "matrices", "matrices", try_lk_linalg_eigh_hermitian_batch_compute, 6},
    {"lk_linalg_eigh_hermitian_batch_compute", "null", "eigenvalues", "eigenvalues", try_lk_linalg_eigh_hermitian_batch_compute, 7},
    {"lk_options_create", "null", "out", "out", try_lk_options_create, 0},
    {"lk_options_set_int64", "null", "options", "options", try_lk_options_set_int64, 0},
    {"lk_options_set_int64", "null", "key", "key", try_lk_options_set_int64, 1},
    {"lk_options_set_double", "null", "options", "options", try_lk_options_set_double, 0},
    {"lk_options_set_double", "null", "key", "key", try_lk_options_set_double, 1},
    {"lk_options_set_bool", "null", "options", "options", try_lk_options_set_bool, 0},
    {"lk_options_set_bool", "null", "key", "key", try_lk_options_set_bool, 1},
    {"lk_options_set_string", "null", "options", "options", try_lk_options_set_string, 0},
    {"lk_options_set_string", "null", "key", "key", try_lk_options_set_string, 1},
    {"lk_options_set_string", "null", "value", "value", try_lk_options_set_string, 2},
    {"lk_options_set_double_array", "null", "options", "options", try_lk_options_set_double_array, 0},
    {"lk_options_set_double_array", "null", "key", "key", try_lk_options_set_double_array, 1},
    {"lk_options_set_double_array", "negative", "n", "n values", try_lk_options_set_double_array, 2},
    {"lk_options_set_double_array", "overflow", "n", "n values", try_lk_options_set_double_array, 3},
    {"lk_options_set_double_array", "null", "values", "values", try_lk_options_set_double_array, 4},
    {"lk_options_set_int64_array", "null", "options", "options", try_lk_options_set_int64_array, 0},
    {"lk_options_set_int64_array", "null", "key", "key", try_lk_options_set_int64_array, 1},
    {"lk_options_set_int64_array", "negative", "n", "n values", try_lk_options_set_int64_array, 2},
    {"lk_options_set_int64_array", "overflow", "n", "n values", try_lk_options_set_int64_array, 3},
    {"lk_options_set_int64_array", "null", "values", "values", try_lk_options_set_int64_array, 4},
    {"lk_options_set_string_array", "null", "options", "options", try_lk_options_set_string_array, 0},
    {"lk_options_set_string_array", "null", "key", "key", try_lk_options_set_string_array, 1},
    {"lk_options_set_string_array", "negative", "n", "n values", try_lk_options_set_string_array, 2},
    {"lk_options_set_string_array", "overflow", "n", "n values", try_lk_options_set_string_array, 3},
    {"lk_options_set_string_array", "null", "values", "values", try_lk_options_set_string_array, 4},
    {"lk_options_get_count", "null", "function", "function", try_lk_options_get_count, 0},
    {"lk_options_get_count", "null", "count", "count", try_lk_options_get_count, 1},
    {"lk_options_describe", "null", "function", "function", try_lk_options_describe, 0},
    {"lk_options_describe", "null", "key", "key", try_lk_options_describe, 1},
    {"lk_options_describe", "null", "type", "type", try_lk_options_describe, 2},
    {"lk_options_describe", "null", "default_value", "default_value", try_lk_options_describe, 3},
    {"lk_options_describe", "null", "range", "range", try_lk_options_describe, 4},
    {"lk_options_describe", "null", "text", "text", try_lk_options_describe, 5},
    {"lk_nac_create", "negative", "n_atoms", "n_atoms born", try_lk_nac_create, 0},
    {"lk_nac_create", "overflow", "n_atoms", "n_atoms born", try_lk_nac_create, 1},
    {"lk_nac_create", "null", "born", "born", try_lk_nac_create, 2},
    {"lk_nac_create", "nan", "born", "born", try_lk_nac_create, 3},
    {"lk_nac_create", "infinite", "born", "born", try_lk_nac_create, 4},
    {"lk_nac_create", "null", "dielectric", "dielectric", try_lk_nac_create, 5},
    {"lk_nac_create", "nan", "dielectric", "dielectric", try_lk_nac_create, 6},
    {"lk_nac_create", "infinite", "dielectric", "dielectric", try_lk_nac_create, 7},
    {"lk_nac_create", "null", "out", "out", try_lk_nac_create, 8},
    {"lk_nac_get_shape", "null", "nac", "nac", try_lk_nac_get_shape, 0},
    {"lk_nac_get_shape", "null", "name", "name", try_lk_nac_get_shape, 1},
    {"lk_nac_get_shape", "null", "rank", "rank", try_lk_nac_get_shape, 2},
    {"lk_nac_get_shape", "null", "shape", "shape", try_lk_nac_get_shape, 3},
    {"lk_nac_get_born", "null", "nac", "nac", try_lk_nac_get_born, 0},
    {"lk_nac_get_born", "negative", "n", "n out", try_lk_nac_get_born, 1},
    {"lk_nac_get_born", "overflow", "n", "n out", try_lk_nac_get_born, 2},
    {"lk_nac_get_born", "null", "out", "out", try_lk_nac_get_born, 3},
    {"lk_nac_get_dielectric", "null", "nac", "nac", try_lk_nac_get_dielectric, 0},
    {"lk_nac_get_dielectric", "negative", "n", "n out", try_lk_nac_get_dielectric, 1},
    {"lk_nac_get_dielectric", "overflow", "n", "n out", try_lk_nac_get_dielectric, 2},
    {"lk_nac_get_dielectric", "null", "out", "out", try_lk_nac_get_dielectric, 3},
    {"lk_nac_get_method", "null", "nac", "nac", try_lk_nac_get_method, 0},
    {"lk_nac_get_method", "null", "value", "value", try_lk_nac_get_method, 1},
    {"lk_nac_get_unit_factor", "null", "nac", "nac", try_lk_nac_get_unit_factor, 0},
    {"lk_nac_get_unit_factor", "null", "value", "value", try_lk_nac_get_unit_factor, 1},
    {"lk_fc2_create", "null", "supercell", "supercell", try_lk_fc2_create, 0},
    {"lk_fc2_create", "negative", "n_rows", "n_rows force_constants", try_lk_fc2_create, 1},
    {"lk_fc2_create", "overflow", "n_rows", "n_rows force_constants", try_lk_fc2_create, 2},
    {"lk_fc2_create", "negative", "n_super", "n_super force_constants", try_lk_fc2_create, 3},
    {"lk_fc2_create", "overflow", "n_super", "n_super force_constants", try_lk_fc2_create, 4},
    {"lk_fc2_create", "null", "force_constants", "force_constants", try_lk_fc2_create, 5},
    {"lk_fc2_create", "nan", "force_constants", "force_constants", try_lk_fc2_create, 6},
    {"lk_fc2_create", "infinite", "force_constants", "force_constants", try_lk_fc2_create, 7},
    {"lk_fc2_create", "null", "out", "out", try_lk_fc2_create, 8},
    {"lk_fc2_create_from_fc2", "null", "source", "source", try_lk_fc2_create_from_fc2, 0},
    {"lk_fc2_create_from_fc2", "null", "out", "out", try_lk_fc2_create_from_fc2, 1},
    {"lk_fc2_get_shape", "null", "fc2", "fc2", try_lk_fc2_get_shape, 0},
    {"lk_fc2_get_shape", "null", "name", "name", try_lk_fc2_get_shape, 1},
    {"lk_fc2_get_shape", "null", "rank", "rank", try_lk_fc2_get_shape, 2},
    {"lk_fc2_get_shape", "null", "shape", "shape", try_lk_fc2_get_shape, 3},
    {"lk_fc2_get_force_constants", "null", "fc2", "fc2", try_lk_fc2_get_force_constants, 0},
    {"lk_fc2_get_force_constants", "negative", "n", "n out", try_lk_fc2_get_force_constants, 1},
    {"lk_fc2_get_force_constants", "overflow", "n", "n out", try_lk_fc2_get_force_constants, 2},
    {"lk_fc2_get_force_constants", "null", "out", "out", try_lk_fc2_get_force_constants, 3},
    {"lk_fc2_get_n_rows", "null", "fc2", "fc2", try_lk_fc2_get_n_rows, 0},
    {"lk_fc2_get_n_rows", "null", "value", "value", try_lk_fc2_get_n_rows, 1},
    {"lk_fc2_get_n_super", "null", "fc2", "fc2", try_lk_fc2_get_n_super, 0},
    {"lk_fc2_get_n_super", "null", "value", "value", try_lk_fc2_get_n_super, 1},
    {"lk_fc2_get_is_compact", "null", "fc2", "fc2", try_lk_fc2_get_is_compact, 0},
    {"lk_fc2_get_is_compact", "null", "value", "value", try_lk_fc2_get_is_compact, 1},
    {"lk_fc2_get_drift", "null", "fc2", "fc2", try_lk_fc2_get_drift, 0},
    {"lk_fc2_get_drift", "negative", "n", "n out", try_lk_fc2_get_drift, 1},
    {"lk_fc2_get_drift", "overflow", "n", "n out", try_lk_fc2_get_drift, 2},
    {"lk_fc2_get_drift", "null", "out", "out", try_lk_fc2_get_drift, 3},
    {"lk_phonons_create", "null", "supercell", "supercell", try_lk_phonons_create, 0},
    {"lk_phonons_create", "null", "fc2", "fc2", try_lk_phonons_create, 1},
    {"lk_phonons_create", "null", "out", "out", try_lk_phonons_create, 2},
    {"lk_phonons_compute", "null", "phonons", "phonons", try_lk_phonons_compute, 0},
    {"lk_phonons_compute", "negative", "n_q", "n_q qpoints", try_lk_phonons_compute, 1},
    {"lk_phonons_compute", "overflow", "n_q", "n_q qpoints", try_lk_phonons_compute, 2},
    {"lk_phonons_compute", "null", "qpoints", "qpoints", try_lk_phonons_compute, 3},
    {"lk_phonons_compute", "nan", "qpoints", "qpoints", try_lk_phonons_compute, 4},
    {"lk_phonons_compute", "infinite", "qpoints", "qpoints", try_lk_phonons_compute, 5},
    {"lk_phonons_get_shape", "null", "phonons", "phonons", try_lk_phonons_get_shape, 0},
    {"lk_phonons_get_shape", "null", "name", "name", try_lk_phonons_get_shape, 1},
    {"lk_phonons_get_shape", "null", "rank", "rank", try_lk_phonons_get_shape, 2},
    {"lk_phonons_get_shape", "null", "shape", "shape", try_lk_phonons_get_shape, 3},
    {"lk_phonons_get_n_bands", "null", "phonons", "phonons", try_lk_phonons_get_n_bands, 0},
    {"lk_phonons_get_n_bands", "null", "value", "value", try_lk_phonons_get_n_bands, 1},
    {"lk_phonons_get_qpoints", "null", "phonons", "phonons", try_lk_phonons_get_qpoints, 0},
    {"lk_phonons_get_qpoints", "negative", "n", "n out", try_lk_phonons_get_qpoints, 1},
    {"lk_phonons_get_qpoints", "overflow", "n", "n out", try_lk_phonons_get_qpoints, 2},
    {"lk_phonons_get_qpoints", "null", "out", "out", try_lk_phonons_get_qpoints, 3},
    {"lk_phonons_get_frequencies", "null", "phonons", "phonons", try_lk_phonons_get_frequencies, 0},
    {"lk_phonons_get_frequencies", "negative", "n", "n out", try_lk_phonons_get_frequencies, 1},
    {"lk_phonons_get_frequencies", "overflow", "n", "n out", try_lk_phonons_get_frequencies, 2},
    {"lk_phonons_get_frequencies", "null", "out", "out", try_lk_phonons_get_frequencies, 3},
    {"lk_phonons_get_eigenvectors", "null", "phonons", "phonons", try_lk_phonons_get_eigenvectors, 0},
    {"lk_phonons_get_eigenvectors", "negative", "n", "n out", try_lk_phonons_get_eigenvectors, 1},
    {"lk_phonons_get_eigenvectors", "overflow", "n", "n out", try_lk_phonons_get_eigenvectors, 2},
    {"lk_phonons_get_eigenvectors", "null", "out", "out", try_lk_phonons_get_eigenvectors, 3},
    {"lk_phonons_get_group_velocities", "null", "phonons", "phonons", try_lk_phonons_get_group_velocities, 0},
    {"lk_phonons_get_group_velocities", "negative", "n", "n out", try_lk_phonons_get_group_velocities, 1},
    {"lk_phonons_get_group_velocities", "overflow", "n", "n out", try_lk_phonons_get_group_velocities, 2},
    {"lk_phonons_get_group_velocities", "null", "out", "out", try_lk_phonons_get_group_velocities, 3},
    {"lk_phonon_dynamical_matrices_compute", "negative", "n_q", "n_q qpoints matrices", try_lk_phonon_dynamical_matrices_compute, 0},
    {"lk_phonon_dynamical_matrices_compute", "overflow", "n_q", "n_q qpoints matrices", try_lk_phonon_dynamical_matrices_compute, 1},
    {"lk_phonon_dynamical_matrices_compute", "negative", "n_atoms", "n_atoms multiplicity masses p2s born matrices", try_lk_phonon_dynamical_matrices_compute, 2},
    {"lk_phonon_dynamical_matrices_compute", "overflow", "n_atoms", "n_atoms multiplicity masses p2s born matrices", try_lk_phonon_dynamical_matrices_compute, 3},
    {"lk_phonon_dynamical_matrices_compute", "negative", "n_super", "n_super force_constants multiplicity s2p", try_lk_phonon_dynamical_matrices_compute, 4},
    {"lk_phonon_dynamical_matrices_compute", "overflow", "n_super", "n_super force_constants multiplicity s2p", try_lk_phonon_dynamical_matrices_compute, 5},
    {"lk_phonon_dynamical_matrices_compute", "negative", "n_rows", "n_rows force_constants", try_lk_phonon_dynamical_matrices_compute, 6},
    {"lk_phonon_dynamical_matrices_compute", "overflow", "n_rows", "n_rows force_constants", try_lk_phonon_dynamical_matrices_compute, 7},
    {"lk_phonon_dynamical_matrices_compute", "negative", "n_vectors", "n_vectors shortest_vectors", try_lk_phonon_dynamical_matrices_compute, 8},
    {"lk_phonon_dynamical_matrices_compute", "overflow", "n_vectors", "n_vectors shortest_vectors", try_lk_phonon_dynamical_matrices_compute, 9},
    {"lk_phonon_dynamical_matrices_compute", "null", "qpoints", "qpoints", try_lk_phonon_dynamical_matrices_compute, 10},
    {"lk_phonon_dynamical_matrices_compute", "nan", "qpoints", "qpoints", try_lk_phonon_dynamical_matrices_compute, 11},
    {"lk_phonon_dynamical_matrices_compute", "infinite", "qpoints", "qpoints", try_lk_phonon_dynamical_matrices_compute, 12},
    {"lk_phonon_dynamical_matrices_compute", "null", "force_constants", "force_constants", try_lk_phonon_dynamical_matrices_compute, 13},
    {"lk_phonon_dynamical_matrices_compute", "nan", "force_constants", "force_constants", try_lk_phonon_dynamical_matrices_compute, 14},
    {"lk_phonon_dynamical_matrices_compute", "infinite", "force_constants", "force_constants", try_lk_phonon_dynamical_matrices_compute, 15},
    {"lk_phonon_dynamical_matrices_compute", "null", "shortest_vectors", "shortest_vectors", try_lk_phonon_dynamical_matrices_compute, 16},
    {"lk_phonon_dynamical_matrices_compute", "nan", "shortest_vectors", "shortest_vectors", try_lk_phonon_dynamical_matrices_compute, 17},
    {"lk_phonon_dynamical_matrices_compute", "infinite", "shortest_vectors", "shortest_vectors", try_lk_phonon_dynamical_matrices_compute, 18},
    {"lk_phonon_dynamical_matrices_compute", "null", "multiplicity", "multiplicity", try_lk_phonon_dynamical_matrices_compute, 19},
    {"lk_phonon_dynamical_matrices_compute", "null", "masses", "masses", try_lk_phonon_dynamical_matrices_compute, 20},
    {"lk_phonon_dynamical_matrices_compute", "nan", "masses", "masses", try_lk_phonon_dynamical_matrices_compute, 21},
    {"lk_phonon_dynamical_matrices_compute", "infinite", "masses", "masses", try_lk_phonon_dynamical_matrices_compute, 22},
    {"lk_phonon_dynamical_matrices_compute", "null", "p2s", "p2s", try_lk_phonon_dynamical_matrices_compute, 23},
    {"lk_phonon_dynamical_matrices_compute", "index_high", "p2s", "p2s", try_lk_phonon_dynamical_matrices_compute, 24},
    {"lk_phonon_dynamical_matrices_compute", "index_negative", "p2s", "p2s", try_lk_phonon_dynamical_matrices_compute, 25},
    {"lk_phonon_dynamical_matrices_compute", "null", "s2p", "s2p", try_lk_phonon_dynamical_matrices_compute, 26},
    {"lk_phonon_dynamical_matrices_compute", "index_high", "s2p", "s2p", try_lk_phonon_dynamical_matrices_compute, 27},
    {"lk_phonon_dynamical_matrices_compute", "index_negative", "s2p", "s2p", try_lk_phonon_dynamical_matrices_compute, 28},
    {"lk_phonon_dynamical_matrices_compute", "nan", "born", "born", try_lk_phonon_dynamical_matrices_compute, 29},
    {"lk_phonon_dynamical_matrices_compute", "infinite", "born", "born", try_lk_phonon_dynamical_matrices_compute, 30},
    {"lk_phonon_dynamical_matrices_compute", "nan", "dielectric", "dielectric", try_lk_phonon_dynamical_matrices_compute, 31},
    {"lk_phonon_dynamical_matrices_compute", "infinite", "dielectric", "dielectric", try_lk_phonon_dynamical_matrices_compute, 32},
    {"lk_phonon_dynamical_matrices_compute", "nan", "reciprocal_lattice", "reciprocal_lattice", try_lk_phonon_dynamical_matrices_compute, 33},
    {"lk_phonon_dynamical_matrices_compute", "infinite", "reciprocal_lattice", "reciprocal_lattice", try_lk_phonon_dynamical_matrices_compute, 34},
    {"lk_phonon_dynamical_matrices_compute", "nan", "q_direction", "q_direction", try_lk_phonon_dynamical_matrices_compute, 35},
    {"lk_phonon_dynamical_matrices_compute", "infinite", "q_direction", "q_direction", try_lk_phonon_dynamical_matrices_compute, 36},
    {"lk_phonon_dynamical_matrices_compute", "nan", "nac_factor", "nac_factor", try_lk_phonon_dynamical_matrices_compute, 37},
    {"lk_phonon_dynamical_matrices_compute", "null", "matrices", "matrices", try_lk_phonon_dynamical_matrices_compute, 38},
    {"lk_phonon_dynamical_matrices_gonze_compute", "negative", "n_q", "n_q qpoints matrices", try_lk_phonon_dynamical_matrices_gonze_compute, 0},
    {"lk_phonon_dynamical_matrices_gonze_compute", "overflow", "n_q", "n_q qpoints matrices", try_lk_phonon_dynamical_matrices_gonze_compute, 1},
    {"lk_phonon_dynamical_matrices_gonze_compute", "negative", "n_atoms", "n_atoms multiplicity masses p2s born positions q0_term matrices", try_lk_phonon_dynamical_matrices_gonze_compute, 2},
    {"lk_phonon_dynamical_matrices_gonze_compute", "overflow", "n_atoms", "n_atoms multiplicity masses p2s born positions q0_term matrices", try_lk_phonon_dynamical_matrices_gonze_compute, 3},
    {"lk_phonon_dynamical_matrices_gonze_compute", "negative", "n_super", "n_super force_constants multiplicity s2p", try_lk_phonon_dynamical_matrices_gonze_compute, 4},
    {"lk_phonon_dynamical_matrices_gonze_compute", "overflow", "n_super", "n_super force_constants multiplicity s2p", try_lk_phonon_dynamical_matrices_gonze_compute, 5},
    {"lk_phonon_dynamical_matrices_gonze_compute", "negative", "n_rows", "n_rows force_constants", try_lk_phonon_dynamical_matrices_gonze_compute, 6},
    {"lk_phonon_dynamical_matrices_gonze_compute", "overflow", "n_rows", "n_rows force_constants", try_lk_phonon_dynamical_matrices_gonze_compute, 7},
    {"lk_phonon_dynamical_matrices_gonze_compute", "negative", "n_vectors", "n_vectors shortest_vectors", try_lk_phonon_dynamical_matrices_gonze_compute, 8},
    {"lk_phonon_dynamical_matrices_gonze_compute", "overflow", "n_vectors", "n_vectors shortest_vectors", try_lk_phonon_dynamical_matrices_gonze_compute, 9},
    {"lk_phonon_dynamical_matrices_gonze_compute", "negative", "n_g", "n_g g_vectors", try_lk_phonon_dynamical_matrices_gonze_compute, 10},
    {"lk_phonon_dynamical_matrices_gonze_compute", "overflow", "n_g", "n_g g_vectors", try_lk_phonon_dynamical_matrices_gonze_compute, 11},
    {"lk_phonon_dynamical_matrices_gonze_compute", "null", "qpoints", "qpoints", try_lk_phonon_dynamical_matrices_gonze_compute, 12},
    {"lk_phonon_dynamical_matrices_gonze_compute", "nan", "qpoints", "qpoints", try_lk_phonon_dynamical_matrices_gonze_compute, 13},
    {"lk_phonon_dynamical_matrices_gonze_compute", "infinite", "qpoints", "qpoints", try_lk_phonon_dynamical_matrices_gonze_compute, 14},
    {"lk_phonon_dynamical_matrices_gonze_compute", "null", "force_constants", "force_constants", try_lk_phonon_dynamical_matrices_gonze_compute, 15},
    {"lk_phonon_dynamical_matrices_gonze_compute", "nan", "force_constants", "force_constants", try_lk_phonon_dynamical_matrices_gonze_compute, 16},
    {"lk_phonon_dynamical_matrices_gonze_compute", "infinite", "force_constants", "force_constants", try_lk_phonon_dynamical_matrices_gonze_compute, 17},
    {"lk_phonon_dynamical_matrices_gonze_compute", "null", "shortest_vectors", "shortest_vectors", try_lk_phonon_dynamical_matrices_gonze_compute, 18},
    {"lk_phonon_dynamical_matrices_gonze_compute", "nan", "shortest_vectors", "shortest_vectors", try_lk_phonon_dynamical_matrices_gonze_compute, 19},
    {"lk_phonon_dynamical_matrices_gonze_compute", "infinite", "shortest_vectors", "shortest_vectors", try_lk_phonon_dynamical_matrices_gonze_compute, 20},
    {"lk_phonon_dynamical_matrices_gonze_compute", "null", "multiplicity", "multiplicity", try_lk_phonon_dynamical_matrices_gonze_compute, 21},
    {"lk_phonon_dynamical_matrices_gonze_compute", "null", "masses", "masses", try_lk_phonon_dynamical_matrices_gonze_compute, 22},
    {"lk_phonon_dynamical_matrices_gonze_compute", "nan", "masses", "masses", try_lk_phonon_dynamical_matrices_gonze_compute, 23},
    {"lk_phonon_dynamical_matrices_gonze_compute", "infinite", "masses", "masses", try_lk_phonon_dynamical_matrices_gonze_compute, 24},
    {"lk_phonon_dynamical_matrices_gonze_compute", "null", "p2s", "p2s", try_lk_phonon_dynamical_matrices_gonze_compute, 25},
    {"lk_phonon_dynamical_matrices_gonze_compute", "index_high", "p2s", "p2s", try_lk_phonon_dynamical_matrices_gonze_compute, 26},
    {"lk_phonon_dynamical_matrices_gonze_compute", "index_negative", "p2s", "p2s", try_lk_phonon_dynamical_matrices_gonze_compute, 27},
    {"lk_phonon_dynamical_matrices_gonze_compute", "null", "s2p", "s2p", try_lk_phonon_dynamical_matrices_gonze_compute, 28},
    {"lk_phonon_dynamical_matrices_gonze_compute", "index_high", "s2p", "s2p", try_lk_phonon_dynamical_matrices_gonze_compute, 29},
    {"lk_phonon_dynamical_matrices_gonze_compute", "index_negative", "s2p", "s2p", try_lk_phonon_dynamical_matrices_gonze_compute, 30},
    {"lk_phonon_dynamical_matrices_gonze_compute", "null", "born", "born", try_lk_phonon_dynamical_matrices_gonze_compute, 31},
    {"lk_phonon_dynamical_matrices_gonze_compute", "nan", "born", "born", try_lk_phonon_dynamical_matrices_gonze_compute, 32},
    {"lk_phonon_dynamical_matrices_gonze_compute", "infinite", "born", "born", try_lk_phonon_dynamical_matrices_gonze_compute, 33},
    {"lk_phonon_dynamical_matrices_gonze_compute", "null", "dielectric", "dielectric", try_lk_phonon_dynamical_matrices_gonze_compute, 34},
    {"lk_phonon_dynamical_matrices_gonze_compute", "nan", "dielectric", "dielectric", try_lk_phonon_dynamical_matrices_gonze_compute, 35},
    {"lk_phonon_dynamical_matrices_gonze_compute", "infinite", "dielectric", "dielectric", try_lk_phonon_dynamical_matrices_gonze_compute, 36},
    {"lk_phonon_dynamical_matrices_gonze_compute", "null", "reciprocal_lattice", "reciprocal_lattice", try_lk_phonon_dynamical_matrices_gonze_compute, 37},
    {"lk_phonon_dynamical_matrices_gonze_compute", "nan", "reciprocal_lattice", "reciprocal_lattice", try_lk_phonon_dynamical_matrices_gonze_compute, 38},
    {"lk_phonon_dynamical_matrices_gonze_compute", "infinite", "reciprocal_lattice", "reciprocal_lattice", try_lk_phonon_dynamical_matrices_gonze_compute, 39},
    {"lk_phonon_dynamical_matrices_gonze_compute", "null", "positions", "positions", try_lk_phonon_dynamical_matrices_gonze_compute, 40},
    {"lk_phonon_dynamical_matrices_gonze_compute", "nan", "positions", "positions", try_lk_phonon_dynamical_matrices_gonze_compute, 41},
    {"lk_phonon_dynamical_matrices_gonze_compute", "infinite", "positions", "positions", try_lk_phonon_dynamical_matrices_gonze_compute, 42},
    {"lk_phonon_dynamical_matrices_gonze_compute", "null", "q0_term", "q0_term", try_lk_phonon_dynamical_matrices_gonze_compute, 43},
    {"lk_phonon_dynamical_matrices_gonze_compute", "nan", "q0_term", "q0_term", try_lk_phonon_dynamical_matrices_gonze_compute, 44},
    {"lk_phonon_dynamical_matrices_gonze_compute", "infinite", "q0_term", "q0_term", try_lk_phonon_dynamical_matrices_gonze_compute, 45},
    {"lk_phonon_dynamical_matrices_gonze_compute", "null", "g_vectors", "g_vectors", try_lk_phonon_dynamical_matrices_gonze_compute, 46},
    {"lk_phonon_dynamical_matrices_gonze_compute", "nan", "g_vectors", "g_vectors", try_lk_phonon_dynamical_matrices_gonze_compute, 47},
    {"lk_phonon_dynamical_matrices_gonze_compute", "infinite", "g_vectors", "g_vectors", try_lk_phonon_dynamical_matrices_gonze_compute, 48},
    {"lk_phonon_dynamical_matrices_gonze_compute", "nan", "nac_factor", "nac_factor", try_lk_phonon_dynamical_matrices_gonze_compute, 49},
    {"lk_phonon_dynamical_matrices_gonze_compute", "nan", "screening", "screening", try_lk_phonon_dynamical_matrices_gonze_compute, 50},
    {"lk_phonon_dynamical_matrices_gonze_compute", "nan", "q_direction", "q_direction", try_lk_phonon_dynamical_matrices_gonze_compute, 51},
    {"lk_phonon_dynamical_matrices_gonze_compute", "infinite", "q_direction", "q_direction", try_lk_phonon_dynamical_matrices_gonze_compute, 52},
    {"lk_phonon_dynamical_matrices_gonze_compute", "null", "matrices", "matrices", try_lk_phonon_dynamical_matrices_gonze_compute, 53},
    {"lk_phonon_dynamical_matrix_compute", "negative", "n_atoms", "n_atoms multiplicity masses p2s charge_sum matrix", try_lk_phonon_dynamical_matrix_compute, 0},
    {"lk_phonon_dynamical_matrix_compute", "overflow", "n_atoms", "n_atoms multiplicity masses p2s charge_sum matrix", try_lk_phonon_dynamical_matrix_compute, 1},
    {"lk_phonon_dynamical_matrix_compute", "negative", "n_super", "n_super force_constants multiplicity s2p", try_lk_phonon_dynamical_matrix_compute, 2},
    {"lk_phonon_dynamical_matrix_compute", "overflow", "n_super", "n_super force_constants multiplicity s2p", try_lk_phonon_dynamical_matrix_compute, 3},
    {"lk_phonon_dynamical_matrix_compute", "negative", "n_rows", "n_rows force_constants", try_lk_phonon_dynamical_matrix_compute, 4},
    {"lk_phonon_dynamical_matrix_compute", "overflow", "n_rows", "n_rows force_constants", try_lk_phonon_dynamical_matrix_compute, 5},
    {"lk_phonon_dynamical_matrix_compute", "negative", "n_vectors", "n_vectors shortest_vectors", try_lk_phonon_dynamical_matrix_compute, 6},
    {"lk_phonon_dynamical_matrix_compute", "overflow", "n_vectors", "n_vectors shortest_vectors", try_lk_phonon_dynamical_matrix_compute, 7},
    {"lk_phonon_dynamical_matrix_compute", "null", "q", "q", try_lk_phonon_dynamical_matrix_compute, 8},
    {"lk_phonon_dynamical_matrix_compute", "nan", "q", "q", try_lk_phonon_dynamical_matrix_compute, 9},
    {"lk_phonon_dynamical_matrix_compute", "infinite", "q", "q", try_lk_phonon_dynamical_matrix_compute, 10},
    {"lk_phonon_dynamical_matrix_compute", "null", "force_constants", "force_constants", try_lk_phonon_dynamical_matrix_compute, 11},
    {"lk_phonon_dynamical_matrix_compute", "nan", "force_constants", "force_constants", try_lk_phonon_dynamical_matrix_compute, 12},
    {"lk_phonon_dynamical_matrix_compute", "infinite", "force_constants", "force_constants", try_lk_phonon_dynamical_matrix_compute, 13},
    {"lk_phonon_dynamical_matrix_compute", "null", "shortest_vectors", "shortest_vectors", try_lk_phonon_dynamical_matrix_compute, 14},
    {"lk_phonon_dynamical_matrix_compute", "nan", "shortest_vectors", "shortest_vectors", try_lk_phonon_dynamical_matrix_compute, 15},
    {"lk_phonon_dynamical_matrix_compute", "infinite", "shortest_vectors", "shortest_vectors", try_lk_phonon_dynamical_matrix_compute, 16},
    {"lk_phonon_dynamical_matrix_compute", "null", "multiplicity", "multiplicity", try_lk_phonon_dynamical_matrix_compute, 17},
    {"lk_phonon_dynamical_matrix_compute", "null", "masses", "masses", try_lk_phonon_dynamical_matrix_compute, 18},
    {"lk_phonon_dynamical_matrix_compute", "nan", "masses", "masses", try_lk_phonon_dynamical_matrix_compute, 19},
    {"lk_phonon_dynamical_matrix_compute", "infinite", "masses", "masses", try_lk_phonon_dynamical_matrix_compute, 20},
    {"lk_phonon_dynamical_matrix_compute", "null", "p2s", "p2s", try_lk_phonon_dynamical_matrix_compute, 21},
    {"lk_phonon_dynamical_matrix_compute", "index_high", "p2s", "p2s", try_lk_phonon_dynamical_matrix_compute, 22},
    {"lk_phonon_dynamical_matrix_compute", "index_negative", "p2s", "p2s", try_lk_phonon_dynamical_matrix_compute, 23},
    {"lk_phonon_dynamical_matrix_compute", "null", "s2p", "s2p", try_lk_phonon_dynamical_matrix_compute, 24},
    {"lk_phonon_dynamical_matrix_compute", "index_high", "s2p", "s2p", try_lk_phonon_dynamical_matrix_compute, 25},
    {"lk_phonon_dynamical_matrix_compute", "index_negative", "s2p", "s2p", try_lk_phonon_dynamical_matrix_compute, 26},
    {"lk_phonon_dynamical_matrix_compute", "nan", "charge_sum", "charge_sum", try_lk_phonon_dynamical_matrix_compute, 27},
    {"lk_phonon_dynamical_matrix_compute", "infinite", "charge_sum", "charge_sum", try_lk_phonon_dynamical_matrix_compute, 28},
    {"lk_phonon_dynamical_matrix_compute", "null", "matrix", "matrix", try_lk_phonon_dynamical_matrix_compute, 29},
    {"lk_phonon_dynamical_matrices_at_grid_compute", "negative", "n_phonons", "n_phonons grid_addresses matrices", try_lk_phonon_dynamical_matrices_at_grid_compute, 0},
    {"lk_phonon_dynamical_matrices_at_grid_compute", "overflow", "n_phonons", "n_phonons grid_addresses matrices", try_lk_phonon_dynamical_matrices_at_grid_compute, 1},
    {"lk_phonon_dynamical_matrices_at_grid_compute", "negative", "n_points", "n_points grid_points", try_lk_phonon_dynamical_matrices_at_grid_compute, 2},
    {"lk_phonon_dynamical_matrices_at_grid_compute", "overflow", "n_points", "n_points grid_points", try_lk_phonon_dynamical_matrices_at_grid_compute, 3},
    {"lk_phonon_dynamical_matrices_at_grid_compute", "negative", "n_atoms", "n_atoms multiplicity masses p2s born matrices", try_lk_phonon_dynamical_matrices_at_grid_compute, 4},
    {"lk_phonon_dynamical_matrices_at_grid_compute", "overflow", "n_atoms", "n_atoms multiplicity masses p2s born matrices", try_lk_phonon_dynamical_matrices_at_grid_compute, 5},
    {"lk_phonon_dynamical_matrices_at_grid_compute", "negative", "n_super", "n_super force_constants multiplicity s2p", try_lk_phonon_dynamical_matrices_at_grid_compute, 6},
    {"lk_phonon_dynamical_matrices_at_grid_compute", "overflow", "n_super", "n_super force_constants multiplicity s2p", try_lk_phonon_dynamical_matrices_at_grid_compute, 7},
    {"lk_phonon_dynamical_matrices_at_grid_compute", "negative", "n_rows", "n_rows force_constants", try_lk_phonon_dynamical_matrices_at_grid_compute, 8},
    {"lk_phonon_dynamical_matrices_at_grid_compute", "overflow", "n_rows", "n_rows force_constants", try_lk_phonon_dynamical_matrices_at_grid_compute, 9},
    {"lk_phonon_dynamical_matrices_at_grid_compute", "negative", "n_vectors", "n_vectors shortest_vectors", try_lk_phonon_dynamical_matrices_at_grid_compute, 10},
    {"lk_phonon_dynamical_matrices_at_grid_compute", "overflow", "n_vectors", "n_vectors shortest_vectors", try_lk_phonon_dynamical_matrices_at_grid_compute, 11},
    {"lk_phonon_dynamical_matrices_at_grid_compute", "null", "grid_points", "grid_points", try_lk_phonon_dynamical_matrices_at_grid_compute, 12},
    {"lk_phonon_dynamical_matrices_at_grid_compute", "index_high", "grid_points", "grid_points", try_lk_phonon_dynamical_matrices_at_grid_compute, 13},
    {"lk_phonon_dynamical_matrices_at_grid_compute", "index_negative", "grid_points", "grid_points", try_lk_phonon_dynamical_matrices_at_grid_compute, 14},
    {"lk_phonon_dynamical_matrices_at_grid_compute", "null", "grid_addresses", "grid_addresses", try_lk_phonon_dynamical_matrices_at_grid_compute, 15},
    {"lk_phonon_dynamical_matrices_at_grid_compute", "null", "qd_inv", "qd_inv", try_lk_phonon_dynamical_matrices_at_grid_compute, 16},
    {"lk_phonon_dynamical_matrices_at_grid_compute", "nan", "qd_inv", "qd_inv", try_lk_phonon_dynamical_matrices_at_grid_compute, 17},
    {"lk_phonon_dynamical_matrices_at_grid_compute", "infinite", "qd_inv", "qd_inv", try_lk_phonon_dynamical_matrices_at_grid_compute, 18},
    {"lk_phonon_dynamical_matrices_at_grid_compute", "null", "force_constants", "force_constants", try_lk_phonon_dynamical_matrices_at_grid_compute, 19},
    {"lk_phonon_dynamical_matrices_at_grid_compute", "nan", "force_constants", "force_constants", try_lk_phonon_dynamical_matrices_at_grid_compute, 20},
    {"lk_phonon_dynamical_matrices_at_grid_compute", "infinite", "force_constants", "force_constants", try_lk_phonon_dynamical_matrices_at_grid_compute, 21},
    {"lk_phonon_dynamical_matrices_at_grid_compute", "null", "shortest_vectors", "shortest_vectors", try_lk_phonon_dynamical_matrices_at_grid_compute, 22},
    {"lk_phonon_dynamical_matrices_at_grid_compute", "nan", "shortest_vectors", "shortest_vectors", try_lk_phonon_dynamical_matrices_at_grid_compute, 23},
    {"lk_phonon_dynamical_matrices_at_grid_compute", "infinite", "shortest_vectors", "shortest_vectors", try_lk_phonon_dynamical_matrices_at_grid_compute, 24},
    {"lk_phonon_dynamical_matrices_at_grid_compute", "null", "multiplicity", "multiplicity", try_lk_phonon_dynamical_matrices_at_grid_compute, 25},
    {"lk_phonon_dynamical_matrices_at_grid_compute", "null", "masses", "masses", try_lk_phonon_dynamical_matrices_at_grid_compute, 26},
    {"lk_phonon_dynamical_matrices_at_grid_compute", "nan", "masses", "masses", try_lk_phonon_dynamical_matrices_at_grid_compute, 27},
    {"lk_phonon_dynamical_matrices_at_grid_compute", "infinite", "masses", "masses", try_lk_phonon_dynamical_matrices_at_grid_compute, 28},
    {"lk_phonon_dynamical_matrices_at_grid_compute", "null", "p2s", "p2s", try_lk_phonon_dynamical_matrices_at_grid_compute, 29},
    {"lk_phonon_dynamical_matrices_at_grid_compute", "index_high", "p2s", "p2s", try_lk_phonon_dynamical_matrices_at_grid_compute, 30},
    {"lk_phonon_dynamical_matrices_at_grid_compute", "index_negative", "p2s", "p2s", try_lk_phonon_dynamical_matrices_at_grid_compute, 31},
    {"lk_phonon_dynamical_matrices_at_grid_compute", "null", "s2p", "s2p", try_lk_phonon_dynamical_matrices_at_grid_compute, 32},
    {"lk_phonon_dynamical_matrices_at_grid_compute", "index_high", "s2p", "s2p", try_lk_phonon_dynamical_matrices_at_grid_compute, 33},
    {"lk_phonon_dynamical_matrices_at_grid_compute", "index_negative", "s2p", "s2p", try_lk_phonon_dynamical_matrices_at_grid_compute, 34},
    {"lk_phonon_dynamical_matrices_at_grid_compute", "nan", "born", "born", try_lk_phonon_dynamical_matrices_at_grid_compute, 35},
    {"lk_phonon_dynamical_matrices_at_grid_compute", "infinite", "born", "born", try_lk_phonon_dynamical_matrices_at_grid_compute, 36},
    {"lk_phonon_dynamical_matrices_at_grid_compute", "nan", "dielectric", "dielectric", try_lk_phonon_dynamical_matrices_at_grid_compute, 37},
    {"lk_phonon_dynamical_matrices_at_grid_compute", "infinite", "dielectric", "dielectric", try_lk_phonon_dynamical_matrices_at_grid_compute, 38},
    {"lk_phonon_dynamical_matrices_at_grid_compute", "nan", "reciprocal_lattice", "reciprocal_lattice", try_lk_phonon_dynamical_matrices_at_grid_compute, 39},
    {"lk_phonon_dynamical_matrices_at_grid_compute", "infinite", "reciprocal_lattice", "reciprocal_lattice", try_lk_phonon_dynamical_matrices_at_grid_compute, 40},
    {"lk_phonon_dynamical_matrices_at_grid_compute", "nan", "q_direction", "q_direction", try_lk_phonon_dynamical_matrices_at_grid_compute, 41},
    {"lk_phonon_dynamical_matrices_at_grid_compute", "infinite", "q_direction", "q_direction", try_lk_phonon_dynamical_matrices_at_grid_compute, 42},
    {"lk_phonon_dynamical_matrices_at_grid_compute", "nan", "nac_factor", "nac_factor", try_lk_phonon_dynamical_matrices_at_grid_compute, 43},
    {"lk_phonon_dynamical_matrices_at_grid_compute", "null", "matrices", "matrices", try_lk_phonon_dynamical_matrices_at_grid_compute, 44},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "negative", "n_phonons", "n_phonons grid_addresses matrices", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 0},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "overflow", "n_phonons", "n_phonons grid_addresses matrices", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 1},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "negative", "n_points", "n_points grid_points", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 2},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "overflow", "n_points", "n_points grid_points", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 3},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "negative", "n_atoms", "n_atoms multiplicity masses p2s born positions q0_term matrices", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 4},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "overflow", "n_atoms", "n_atoms multiplicity masses p2s born positions q0_term matrices", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 5},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "negative", "n_super", "n_super force_constants multiplicity s2p", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 6},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "overflow", "n_super", "n_super force_constants multiplicity s2p", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 7},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "negative", "n_rows", "n_rows force_constants", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 8},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "overflow", "n_rows", "n_rows force_constants", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 9},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "negative", "n_vectors", "n_vectors shortest_vectors", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 10},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "overflow", "n_vectors", "n_vectors shortest_vectors", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 11},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "negative", "n_g", "n_g g_vectors", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 12},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "overflow", "n_g", "n_g g_vectors", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 13},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "null", "grid_points", "grid_points", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 14},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "index_high", "grid_points", "grid_points", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 15},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "index_negative", "grid_points", "grid_points", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 16},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "null", "grid_addresses", "grid_addresses", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 17},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "null", "qd_inv", "qd_inv", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 18},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "nan", "qd_inv", "qd_inv", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 19},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "infinite", "qd_inv", "qd_inv", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 20},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "null", "force_constants", "force_constants", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 21},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "nan", "force_constants", "force_constants", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 22},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "infinite", "force_constants", "force_constants", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 23},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "null", "shortest_vectors", "shortest_vectors", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 24},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "nan", "shortest_vectors", "shortest_vectors", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 25},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "infinite", "shortest_vectors", "shortest_vectors", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 26},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "null", "multiplicity", "multiplicity", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 27},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "null", "masses", "masses", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 28},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "nan", "masses", "masses", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 29},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "infinite", "masses", "masses", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 30},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "null", "p2s", "p2s", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 31},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "index_high", "p2s", "p2s", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 32},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "index_negative", "p2s", "p2s", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 33},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "null", "s2p", "s2p", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 34},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "index_high", "s2p", "s2p", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 35},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "index_negative", "s2p", "s2p", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 36},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "null", "born", "born", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 37},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "nan", "born", "born", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 38},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "infinite", "born", "born", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 39},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "null", "dielectric", "dielectric", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 40},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "nan", "dielectric", "dielectric", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 41},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "infinite", "dielectric", "dielectric", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 42},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "null", "reciprocal_lattice", "reciprocal_lattice", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 43},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "nan", "reciprocal_lattice", "reciprocal_lattice", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 44},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "infinite", "reciprocal_lattice", "reciprocal_lattice", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 45},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "null", "positions", "positions", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 46},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "nan", "positions", "positions", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 47},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "infinite", "positions", "positions", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 48},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "null", "q0_term", "q0_term", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 49},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "nan", "q0_term", "q0_term", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 50},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "infinite", "q0_term", "q0_term", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 51},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "null", "g_vectors", "g_vectors", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 52},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "nan", "g_vectors", "g_vectors", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 53},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "infinite", "g_vectors", "g_vectors", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 54},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "nan", "nac_factor", "nac_factor", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 55},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "nan", "screening", "screening", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 56},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "nan", "q_direction", "q_direction", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 57},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "infinite", "q_direction", "q_direction", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 58},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "null", "matrices", "matrices", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 59},
    {"lk_phonon_charge_sum_compute", "negative", "n_atoms", "n_atoms born charge_sum", try_lk_phonon_charge_sum_compute, 0},
    {"lk_phonon_charge_sum_compute", "overflow", "n_atoms", "n_atoms born charge_sum", try_lk_phonon_charge_sum_compute, 1},
    {"lk_phonon_charge_sum_compute", "nan", "factor", "factor", try_lk_phonon_charge_sum_compute, 2},
    {"lk_phonon_charge_sum_compute", "null", "q_cartesian", "q_cartesian", try_lk_phonon_charge_sum_compute, 3},
    {"lk_phonon_charge_sum_compute", "nan", "q_cartesian", "q_cartesian", try_lk_phonon_charge_sum_compute, 4},
    {"lk_phonon_charge_sum_compute", "infinite", "q_cartesian", "q_cartesian", try_lk_phonon_charge_sum_compute, 5},
    {"lk_phonon_charge_sum_compute", "null", "born", "born", try_lk_phonon_charge_sum_compute, 6},
    {"lk_phonon_charge_sum_compute", "nan", "born", "born", try_lk_phonon_charge_sum_compute, 7},
    {"lk_phonon_charge_sum_compute", "infinite", "born", "born", try_lk_phonon_charge_sum_compute, 8},
    {"lk_phonon_charge_sum_compute", "null", "charge_sum", "charge_sum", try_lk_phonon_charge_sum_compute, 9},
    {"lk_phonon_dipole_dipole_q0_compute", "negative", "n_atoms", "n_atoms born positions q0_term", try_lk_phonon_dipole_dipole_q0_compute, 0},
    {"lk_phonon_dipole_dipole_q0_compute", "overflow", "n_atoms", "n_atoms born positions q0_term", try_lk_phonon_dipole_dipole_q0_compute, 1},
    {"lk_phonon_dipole_dipole_q0_compute", "negative", "n_g", "n_g g_vectors", try_lk_phonon_dipole_dipole_q0_compute, 2},
    {"lk_phonon_dipole_dipole_q0_compute", "overflow", "n_g", "n_g g_vectors", try_lk_phonon_dipole_dipole_q0_compute, 3},
    {"lk_phonon_dipole_dipole_q0_compute", "null", "g_vectors", "g_vectors", try_lk_phonon_dipole_dipole_q0_compute, 4},
    {"lk_phonon_dipole_dipole_q0_compute", "nan", "g_vectors", "g_vectors", try_lk_phonon_dipole_dipole_q0_compute, 5},
    {"lk_phonon_dipole_dipole_q0_compute", "infinite", "g_vectors", "g_vectors", try_lk_phonon_dipole_dipole_q0_compute, 6},
    {"lk_phonon_dipole_dipole_q0_compute", "null", "born", "born", try_lk_phonon_dipole_dipole_q0_compute, 7},
    {"lk_phonon_dipole_dipole_q0_compute", "nan", "born", "born", try_lk_phonon_dipole_dipole_q0_compute, 8},
    {"lk_phonon_dipole_dipole_q0_compute", "infinite", "born", "born", try_lk_phonon_dipole_dipole_q0_compute, 9},
    {"lk_phonon_dipole_dipole_q0_compute", "null", "dielectric", "dielectric", try_lk_phonon_dipole_dipole_q0_compute, 10},
    {"lk_phonon_dipole_dipole_q0_compute", "nan", "dielectric", "dielectric", try_lk_phonon_dipole_dipole_q0_compute, 11},
    {"lk_phonon_dipole_dipole_q0_compute", "infinite", "dielectric", "dielectric", try_lk_phonon_dipole_dipole_q0_compute, 12},
    {"lk_phonon_dipole_dipole_q0_compute", "null", "positions", "positions", try_lk_phonon_dipole_dipole_q0_compute, 13},
    {"lk_phonon_dipole_dipole_q0_compute", "nan", "positions", "positions", try_lk_phonon_dipole_dipole_q0_compute, 14},
    {"lk_phonon_dipole_dipole_q0_compute", "infinite", "positions", "positions", try_lk_phonon_dipole_dipole_q0_compute, 15},
    {"lk_phonon_dipole_dipole_q0_compute", "nan", "screening", "screening", try_lk_phonon_dipole_dipole_q0_compute, 16},
    {"lk_phonon_dipole_dipole_q0_compute", "null", "q0_term", "q0_term", try_lk_phonon_dipole_dipole_q0_compute, 17},
    {"lk_phonon_dipole_dipole_compute", "negative", "n_atoms", "n_atoms born positions q0_term dipole_dipole", try_lk_phonon_dipole_dipole_compute, 0},
    {"lk_phonon_dipole_dipole_compute", "overflow", "n_atoms", "n_atoms born positions q0_term dipole_dipole", try_lk_phonon_dipole_dipole_compute, 1},
    {"lk_phonon_dipole_dipole_compute", "negative", "n_g", "n_g g_vectors", try_lk_phonon_dipole_dipole_compute, 2},
    {"lk_phonon_dipole_dipole_compute", "overflow", "n_g", "n_g g_vectors", try_lk_phonon_dipole_dipole_compute, 3},
    {"lk_phonon_dipole_dipole_compute", "null", "g_vectors", "g_vectors", try_lk_phonon_dipole_dipole_compute, 4},
    {"lk_phonon_dipole_dipole_compute", "nan", "g_vectors", "g_vectors", try_lk_phonon_dipole_dipole_compute, 5},
    {"lk_phonon_dipole_dipole_compute", "infinite", "g_vectors", "g_vectors", try_lk_phonon_dipole_dipole_compute, 6},
    {"lk_phonon_dipole_dipole_compute", "null", "q_cartesian", "q_cartesian", try_lk_phonon_dipole_dipole_compute, 7},
    {"lk_phonon_dipole_dipole_compute", "nan", "q_cartesian", "q_cartesian", try_lk_phonon_dipole_dipole_compute, 8},
    {"lk_phonon_dipole_dipole_compute", "infinite", "q_cartesian", "q_cartesian", try_lk_phonon_dipole_dipole_compute, 9},
    {"lk_phonon_dipole_dipole_compute", "null", "born", "born", try_lk_phonon_dipole_dipole_compute, 10},
    {"lk_phonon_dipole_dipole_compute", "nan", "born", "born", try_lk_phonon_dipole_dipole_compute, 11},
    {"lk_phonon_dipole_dipole_compute", "infinite", "born", "born", try_lk_phonon_dipole_dipole_compute, 12},
    {"lk_phonon_dipole_dipole_compute", "null", "dielectric", "dielectric", try_lk_phonon_dipole_dipole_compute, 13},
    {"lk_phonon_dipole_dipole_compute", "nan", "dielectric", "dielectric", try_lk_phonon_dipole_dipole_compute, 14},
    {"lk_phonon_dipole_dipole_compute", "infinite", "dielectric", "dielectric", try_lk_phonon_dipole_dipole_compute, 15},
    {"lk_phonon_dipole_dipole_compute", "null", "positions", "positions", try_lk_phonon_dipole_dipole_compute, 16},
    {"lk_phonon_dipole_dipole_compute", "nan", "positions", "positions", try_lk_phonon_dipole_dipole_compute, 17},
    {"lk_phonon_dipole_dipole_compute", "infinite", "positions", "positions", try_lk_phonon_dipole_dipole_compute, 18},
    {"lk_phonon_dipole_dipole_compute", "null", "q0_term", "q0_term", try_lk_phonon_dipole_dipole_compute, 19},
    {"lk_phonon_dipole_dipole_compute", "nan", "q0_term", "q0_term", try_lk_phonon_dipole_dipole_compute, 20},
    {"lk_phonon_dipole_dipole_compute", "infinite", "q0_term", "q0_term", try_lk_phonon_dipole_dipole_compute, 21},
    {"lk_phonon_dipole_dipole_compute", "nan", "factor", "factor", try_lk_phonon_dipole_dipole_compute, 22},
    {"lk_phonon_dipole_dipole_compute", "nan", "screening", "screening", try_lk_phonon_dipole_dipole_compute, 23},
    {"lk_phonon_dipole_dipole_compute", "nan", "direction_cartesian", "direction_cartesian", try_lk_phonon_dipole_dipole_compute, 24},
    {"lk_phonon_dipole_dipole_compute", "infinite", "direction_cartesian", "direction_cartesian", try_lk_phonon_dipole_dipole_compute, 25},
    {"lk_phonon_dipole_dipole_compute", "null", "dipole_dipole", "dipole_dipole", try_lk_phonon_dipole_dipole_compute, 26},
    {"lk_phonon_dipole_dipole_derivative_compute", "negative", "n_atoms", "n_atoms born positions derivatives", try_lk_phonon_dipole_dipole_derivative_compute, 0},
    {"lk_phonon_dipole_dipole_derivative_compute", "overflow", "n_atoms", "n_atoms born positions derivatives", try_lk_phonon_dipole_dipole_derivative_compute, 1},
    {"lk_phonon_dipole_dipole_derivative_compute", "negative", "n_g", "n_g g_vectors", try_lk_phonon_dipole_dipole_derivative_compute, 2},
    {"lk_phonon_dipole_dipole_derivative_compute", "overflow", "n_g", "n_g g_vectors", try_lk_phonon_dipole_dipole_derivative_compute, 3},
    {"lk_phonon_dipole_dipole_derivative_compute", "null", "g_vectors", "g_vectors", try_lk_phonon_dipole_dipole_derivative_compute, 4},
    {"lk_phonon_dipole_dipole_derivative_compute", "nan", "g_vectors", "g_vectors", try_lk_phonon_dipole_dipole_derivative_compute, 5},
    {"lk_phonon_dipole_dipole_derivative_compute", "infinite", "g_vectors", "g_vectors", try_lk_phonon_dipole_dipole_derivative_compute, 6},
    {"lk_phonon_dipole_dipole_derivative_compute", "null", "q_cartesian", "q_cartesian", try_lk_phonon_dipole_dipole_derivative_compute, 7},
    {"lk_phonon_dipole_dipole_derivative_compute", "nan", "q_cartesian", "q_cartesian", try_lk_phonon_dipole_dipole_derivative_compute, 8},
    {"lk_phonon_dipole_dipole_derivative_compute", "infinite", "q_cartesian", "q_cartesian", try_lk_phonon_dipole_dipole_derivative_compute, 9},
    {"lk_phonon_dipole_dipole_derivative_compute", "null", "born", "born", try_lk_phonon_dipole_dipole_derivative_compute, 10},
    {"lk_phonon_dipole_dipole_derivative_compute", "nan", "born", "born", try_lk_phonon_dipole_dipole_derivative_compute, 11},
    {"lk_phonon_dipole_dipole_derivative_compute", "infinite", "born", "born", try_lk_phonon_dipole_dipole_derivative_compute, 12},
    {"lk_phonon_dipole_dipole_derivative_compute", "null", "dielectric", "dielectric", try_lk_phonon_dipole_dipole_derivative_compute, 13},
    {"lk_phonon_dipole_dipole_derivative_compute", "nan", "dielectric", "dielectric", try_lk_phonon_dipole_dipole_derivative_compute, 14},
    {"lk_phonon_dipole_dipole_derivative_compute", "infinite", "dielectric", "dielectric", try_lk_phonon_dipole_dipole_derivative_compute, 15},
    {"lk_phonon_dipole_dipole_derivative_compute", "null", "positions", "positions", try_lk_phonon_dipole_dipole_derivative_compute, 16},
    {"lk_phonon_dipole_dipole_derivative_compute", "nan", "positions", "positions", try_lk_phonon_dipole_dipole_derivative_compute, 17},
    {"lk_phonon_dipole_dipole_derivative_compute", "infinite", "positions", "positions", try_lk_phonon_dipole_dipole_derivative_compute, 18},
    {"lk_phonon_dipole_dipole_derivative_compute", "nan", "factor", "factor", try_lk_phonon_dipole_dipole_derivative_compute, 19},
    {"lk_phonon_dipole_dipole_derivative_compute", "nan", "screening", "screening", try_lk_phonon_dipole_dipole_derivative_compute, 20},
    {"lk_phonon_dipole_dipole_derivative_compute", "nan", "direction_cartesian", "direction_cartesian", try_lk_phonon_dipole_dipole_derivative_compute, 21},
    {"lk_phonon_dipole_dipole_derivative_compute", "infinite", "direction_cartesian", "direction_cartesian", try_lk_phonon_dipole_dipole_derivative_compute, 22},
    {"lk_phonon_dipole_dipole_derivative_compute", "null", "derivatives", "derivatives", try_lk_phonon_dipole_dipole_derivative_compute, 23},
    {"lk_phonon_dynamical_matrix_derivative_compute", "negative", "n_atoms", "n_atoms multiplicity masses p2s born derivatives", try_lk_phonon_dynamical_matrix_derivative_compute, 0},
    {"lk_phonon_dynamical_matrix_derivative_compute", "overflow", "n_atoms", "n_atoms multiplicity masses p2s born derivatives", try_lk_phonon_dynamical_matrix_derivative_compute, 1},
    {"lk_phonon_dynamical_matrix_derivative_compute", "negative", "n_super", "n_super force_constants multiplicity s2p", try_lk_phonon_dynamical_matrix_derivative_compute, 2},
    {"lk_phonon_dynamical_matrix_derivative_compute", "overflow", "n_super", "n_super force_constants multiplicity s2p", try_lk_phonon_dynamical_matrix_derivative_compute, 3},
    {"lk_phonon_dynamical_matrix_derivative_compute", "negative", "n_rows", "n_rows force_constants", try_lk_phonon_dynamical_matrix_derivative_compute, 4},
    {"lk_phonon_dynamical_matrix_derivative_compute", "overflow", "n_rows", "n_rows force_constants", try_lk_phonon_dynamical_matrix_derivative_compute, 5},
    {"lk_phonon_dynamical_matrix_derivative_compute", "negative", "n_vectors", "n_vectors shortest_vectors", try_lk_phonon_dynamical_matrix_derivative_compute, 6},
    {"lk_phonon_dynamical_matrix_derivative_compute", "overflow", "n_vectors", "n_vectors shortest_vectors", try_lk_phonon_dynamical_matrix_derivative_compute, 7},
    {"lk_phonon_dynamical_matrix_derivative_compute", "null", "q", "q", try_lk_phonon_dynamical_matrix_derivative_compute, 8},
    {"lk_phonon_dynamical_matrix_derivative_compute", "nan", "q", "q", try_lk_phonon_dynamical_matrix_derivative_compute, 9},
    {"lk_phonon_dynamical_matrix_derivative_compute", "infinite", "q", "q", try_lk_phonon_dynamical_matrix_derivative_compute, 10},
    {"lk_phonon_dynamical_matrix_derivative_compute", "null", "lattice", "lattice", try_lk_phonon_dynamical_matrix_derivative_compute, 11},
    {"lk_phonon_dynamical_matrix_derivative_compute", "nan", "lattice", "lattice", try_lk_phonon_dynamical_matrix_derivative_compute, 12},
    {"lk_phonon_dynamical_matrix_derivative_compute", "infinite", "lattice", "lattice", try_lk_phonon_dynamical_matrix_derivative_compute, 13},
    {"lk_phonon_dynamical_matrix_derivative_compute", "null", "reciprocal_lattice", "reciprocal_lattice", try_lk_phonon_dynamical_matrix_derivative_compute, 14},
    {"lk_phonon_dynamical_matrix_derivative_compute", "nan", "reciprocal_lattice", "reciprocal_lattice", try_lk_phonon_dynamical_matrix_derivative_compute, 15},
    {"lk_phonon_dynamical_matrix_derivative_compute", "infinite", "reciprocal_lattice", "reciprocal_lattice", try_lk_phonon_dynamical_matrix_derivative_compute, 16},
    {"lk_phonon_dynamical_matrix_derivative_compute", "null", "force_constants", "force_constants", try_lk_phonon_dynamical_matrix_derivative_compute, 17},
    {"lk_phonon_dynamical_matrix_derivative_compute", "nan", "force_constants", "force_constants", try_lk_phonon_dynamical_matrix_derivative_compute, 18},
    {"lk_phonon_dynamical_matrix_derivative_compute", "infinite", "force_constants", "force_constants", try_lk_phonon_dynamical_matrix_derivative_compute, 19},
    {"lk_phonon_dynamical_matrix_derivative_compute", "null", "shortest_vectors", "shortest_vectors", try_lk_phonon_dynamical_matrix_derivative_compute, 20},
    {"lk_phonon_dynamical_matrix_derivative_compute", "nan", "shortest_vectors", "shortest_vectors", try_lk_phonon_dynamical_matrix_derivative_compute, 21},
    {"lk_phonon_dynamical_matrix_derivative_compute", "infinite", "shortest_vectors", "shortest_vectors", try_lk_phonon_dynamical_matrix_derivative_compute, 22},
    {"lk_phonon_dynamical_matrix_derivative_compute", "null", "multiplicity", "multiplicity", try_lk_phonon_dynamical_matrix_derivative_compute, 23},
    {"lk_phonon_dynamical_matrix_derivative_compute", "null", "masses", "masses", try_lk_phonon_dynamical_matrix_derivative_compute, 24},
    {"lk_phonon_dynamical_matrix_derivative_compute", "nan", "masses", "masses", try_lk_phonon_dynamical_matrix_derivative_compute, 25},
    {"lk_phonon_dynamical_matrix_derivative_compute", "infinite", "masses", "masses", try_lk_phonon_dynamical_matrix_derivative_compute, 26},
    {"lk_phonon_dynamical_matrix_derivative_compute", "null", "p2s", "p2s", try_lk_phonon_dynamical_matrix_derivative_compute, 27},
    {"lk_phonon_dynamical_matrix_derivative_compute", "index_high", "p2s", "p2s", try_lk_phonon_dynamical_matrix_derivative_compute, 28},
    {"lk_phonon_dynamical_matrix_derivative_compute", "index_negative", "p2s", "p2s", try_lk_phonon_dynamical_matrix_derivative_compute, 29},
    {"lk_phonon_dynamical_matrix_derivative_compute", "null", "s2p", "s2p", try_lk_phonon_dynamical_matrix_derivative_compute, 30},
    {"lk_phonon_dynamical_matrix_derivative_compute", "index_high", "s2p", "s2p", try_lk_phonon_dynamical_matrix_derivative_compute, 31},
    {"lk_phonon_dynamical_matrix_derivative_compute", "index_negative", "s2p", "s2p", try_lk_phonon_dynamical_matrix_derivative_compute, 32},
    {"lk_phonon_dynamical_matrix_derivative_compute", "nan", "born", "born", try_lk_phonon_dynamical_matrix_derivative_compute, 33},
    {"lk_phonon_dynamical_matrix_derivative_compute", "infinite", "born", "born", try_lk_phonon_dynamical_matrix_derivative_compute, 34},
    {"lk_phonon_dynamical_matrix_derivative_compute", "nan", "dielectric", "dielectric", try_lk_phonon_dynamical_matrix_derivative_compute, 35},
    {"lk_phonon_dynamical_matrix_derivative_compute", "infinite", "dielectric", "dielectric", try_lk_phonon_dynamical_matrix_derivative_compute, 36},
    {"lk_phonon_dynamical_matrix_derivative_compute", "nan", "q_direction", "q_direction", try_lk_phonon_dynamical_matrix_derivative_compute, 37},
    {"lk_phonon_dynamical_matrix_derivative_compute", "infinite", "q_direction", "q_direction", try_lk_phonon_dynamical_matrix_derivative_compute, 38},
    {"lk_phonon_dynamical_matrix_derivative_compute", "nan", "nac_factor", "nac_factor", try_lk_phonon_dynamical_matrix_derivative_compute, 39},
    {"lk_phonon_dynamical_matrix_derivative_compute", "null", "derivatives", "derivatives", try_lk_phonon_dynamical_matrix_derivative_compute, 40},
    {"lk_phonon_inverse_fourier_compute", "negative", "n_q", "n_q matrices qpoints", try_lk_phonon_inverse_fourier_compute, 0},
    {"lk_phonon_inverse_fourier_compute", "overflow", "n_q", "n_q matrices qpoints", try_lk_phonon_inverse_fourier_compute, 1},
    {"lk_phonon_inverse_fourier_compute", "negative", "n_atoms", "n_atoms matrices multiplicity masses rows", try_lk_phonon_inverse_fourier_compute, 2},
    {"lk_phonon_inverse_fourier_compute", "overflow", "n_atoms", "n_atoms matrices multiplicity masses rows", try_lk_phonon_inverse_fourier_compute, 3},
    {"lk_phonon_inverse_fourier_compute", "negative", "n_super", "n_super multiplicity s2pp force_constants", try_lk_phonon_inverse_fourier_compute, 4},
    {"lk_phonon_inverse_fourier_compute", "overflow", "n_super", "n_super multiplicity s2pp force_constants", try_lk_phonon_inverse_fourier_compute, 5},
    {"lk_phonon_inverse_fourier_compute", "negative", "n_rows", "n_rows force_constants", try_lk_phonon_inverse_fourier_compute, 6},
    {"lk_phonon_inverse_fourier_compute", "overflow", "n_rows", "n_rows force_constants", try_lk_phonon_inverse_fourier_compute, 7},
    {"lk_phonon_inverse_fourier_compute", "negative", "n_vectors", "n_vectors shortest_vectors", try_lk_phonon_inverse_fourier_compute, 8},
    {"lk_phonon_inverse_fourier_compute", "overflow", "n_vectors", "n_vectors shortest_vectors", try_lk_phonon_inverse_fourier_compute, 9},
    {"lk_phonon_inverse_fourier_compute", "null", "matrices", "matrices", try_lk_phonon_inverse_fourier_compute, 10},
    {"lk_phonon_inverse_fourier_compute", "nan", "matrices", "matrices", try_lk_phonon_inverse_fourier_compute, 11},
    {"lk_phonon_inverse_fourier_compute", "infinite", "matrices", "matrices", try_lk_phonon_inverse_fourier_compute, 12},
    {"lk_phonon_inverse_fourier_compute", "null", "qpoints", "qpoints", try_lk_phonon_inverse_fourier_compute, 13},
    {"lk_phonon_inverse_fourier_compute", "nan", "qpoints", "qpoints", try_lk_phonon_inverse_fourier_compute, 14},
    {"lk_phonon_inverse_fourier_compute", "infinite", "qpoints", "qpoints", try_lk_phonon_inverse_fourier_compute, 15},
    {"lk_phonon_inverse_fourier_compute", "null", "shortest_vectors", "shortest_vectors", try_lk_phonon_inverse_fourier_compute, 16},
    {"lk_phonon_inverse_fourier_compute", "nan", "shortest_vectors", "shortest_vectors", try_lk_phonon_inverse_fourier_compute, 17},
    {"lk_phonon_inverse_fourier_compute", "infinite", "shortest_vectors", "shortest_vectors", try_lk_phonon_inverse_fourier_compute, 18},
    {"lk_phonon_inverse_fourier_compute", "null", "multiplicity", "multiplicity", try_lk_phonon_inverse_fourier_compute, 19},
    {"lk_phonon_inverse_fourier_compute", "null", "masses", "masses", try_lk_phonon_inverse_fourier_compute, 20},
    {"lk_phonon_inverse_fourier_compute", "nan", "masses", "masses", try_lk_phonon_inverse_fourier_compute, 21},
    {"lk_phonon_inverse_fourier_compute", "infinite", "masses", "masses", try_lk_phonon_inverse_fourier_compute, 22},
    {"lk_phonon_inverse_fourier_compute", "null", "s2pp", "s2pp", try_lk_phonon_inverse_fourier_compute, 23},
    {"lk_phonon_inverse_fourier_compute", "index_high", "s2pp", "s2pp", try_lk_phonon_inverse_fourier_compute, 24},
    {"lk_phonon_inverse_fourier_compute", "index_negative", "s2pp", "s2pp", try_lk_phonon_inverse_fourier_compute, 25},
    {"lk_phonon_inverse_fourier_compute", "null", "rows", "rows", try_lk_phonon_inverse_fourier_compute, 26},
    {"lk_phonon_inverse_fourier_compute", "index_high", "rows", "rows", try_lk_phonon_inverse_fourier_compute, 27},
    {"lk_phonon_inverse_fourier_compute", "index_negative", "rows", "rows", try_lk_phonon_inverse_fourier_compute, 28},
    {"lk_phonon_inverse_fourier_compute", "null", "force_constants", "force_constants", try_lk_phonon_inverse_fourier_compute, 29},
    {"lk_phonon_group_velocities_compute", "negative", "n_q", "n_q frequencies eigenvectors derivatives velocities", try_lk_phonon_group_velocities_compute, 0},
    {"lk_phonon_group_velocities_compute", "overflow", "n_q", "n_q frequencies eigenvectors derivatives velocities", try_lk_phonon_group_velocities_compute, 1},
    {"lk_phonon_group_velocities_compute", "negative", "n_bands", "n_bands frequencies eigenvectors derivatives velocities", try_lk_phonon_group_velocities_compute, 2},
    {"lk_phonon_group_velocities_compute", "overflow", "n_bands", "n_bands frequencies eigenvectors derivatives velocities", try_lk_phonon_group_velocities_compute, 3},
    {"lk_phonon_group_velocities_compute", "null", "frequencies", "frequencies", try_lk_phonon_group_velocities_compute, 4},
    {"lk_phonon_group_velocities_compute", "nan", "frequencies", "frequencies", try_lk_phonon_group_velocities_compute, 5},
    {"lk_phonon_group_velocities_compute", "infinite", "frequencies", "frequencies", try_lk_phonon_group_velocities_compute, 6},
    {"lk_phonon_group_velocities_compute", "null", "eigenvectors", "eigenvectors", try_lk_phonon_group_velocities_compute, 7},
    {"lk_phonon_group_velocities_compute", "nan", "eigenvectors", "eigenvectors", try_lk_phonon_group_velocities_compute, 8},
    {"lk_phonon_group_velocities_compute", "infinite", "eigenvectors", "eigenvectors", try_lk_phonon_group_velocities_compute, 9},
    {"lk_phonon_group_velocities_compute", "null", "derivatives", "derivatives", try_lk_phonon_group_velocities_compute, 10},
    {"lk_phonon_group_velocities_compute", "nan", "derivatives", "derivatives", try_lk_phonon_group_velocities_compute, 11},
    {"lk_phonon_group_velocities_compute", "infinite", "derivatives", "derivatives", try_lk_phonon_group_velocities_compute, 12},
    {"lk_phonon_group_velocities_compute", "null", "velocities", "velocities", try_lk_phonon_group_velocities_compute, 13},
    {"lk_phonon_heat_capacities_compute", "negative", "n_modes", "n_modes frequencies heat_capacities", try_lk_phonon_heat_capacities_compute, 0},
    {"lk_phonon_heat_capacities_compute", "overflow", "n_modes", "n_modes frequencies heat_capacities", try_lk_phonon_heat_capacities_compute, 1},
    {"lk_phonon_heat_capacities_compute", "negative", "n_temperatures", "n_temperatures temperatures heat_capacities", try_lk_phonon_heat_capacities_compute, 2},
    {"lk_phonon_heat_capacities_compute", "overflow", "n_temperatures", "n_temperatures temperatures heat_capacities", try_lk_phonon_heat_capacities_compute, 3},
    {"lk_phonon_heat_capacities_compute", "null", "frequencies", "frequencies", try_lk_phonon_heat_capacities_compute, 4},
    {"lk_phonon_heat_capacities_compute", "nan", "frequencies", "frequencies", try_lk_phonon_heat_capacities_compute, 5},
    {"lk_phonon_heat_capacities_compute", "infinite", "frequencies", "frequencies", try_lk_phonon_heat_capacities_compute, 6},
    {"lk_phonon_heat_capacities_compute", "null", "temperatures", "temperatures", try_lk_phonon_heat_capacities_compute, 7},
    {"lk_phonon_heat_capacities_compute", "nan", "temperatures", "temperatures", try_lk_phonon_heat_capacities_compute, 8},
    {"lk_phonon_heat_capacities_compute", "infinite", "temperatures", "temperatures", try_lk_phonon_heat_capacities_compute, 9},
    {"lk_phonon_heat_capacities_compute", "null", "heat_capacities", "heat_capacities", try_lk_phonon_heat_capacities_compute, 10},
    {"lk_phonon_free_energies_compute", "negative", "n_modes", "n_modes frequencies free_energies entropies", try_lk_phonon_free_energies_compute, 0},
    {"lk_phonon_free_energies_compute", "overflow", "n_modes", "n_modes frequencies free_energies entropies", try_lk_phonon_free_energies_compute, 1},
    {"lk_phonon_free_energies_compute", "negative", "n_temperatures", "n_temperatures temperatures free_energies entropies", try_lk_phonon_free_energies_compute, 2},
    {"lk_phonon_free_energies_compute", "overflow", "n_temperatures", "n_temperatures temperatures free_energies entropies", try_lk_phonon_free_energies_compute, 3},
    {"lk_phonon_free_energies_compute", "null", "frequencies", "frequencies", try_lk_phonon_free_energies_compute, 4},
    {"lk_phonon_free_energies_compute", "nan", "frequencies", "frequencies", try_lk_phonon_free_energies_compute, 5},
    {"lk_phonon_free_energies_compute", "infinite", "frequencies", "frequencies", try_lk_phonon_free_energies_compute, 6},
    {"lk_phonon_free_energies_compute", "null", "temperatures", "temperatures", try_lk_phonon_free_energies_compute, 7},
    {"lk_phonon_free_energies_compute", "nan", "temperatures", "temperatures", try_lk_phonon_free_energies_compute, 8},
    {"lk_phonon_free_energies_compute", "infinite", "temperatures", "temperatures", try_lk_phonon_free_energies_compute, 9},
    {"lk_phonon_free_energies_compute", "null", "free_energies", "free_energies", try_lk_phonon_free_energies_compute, 10},
    {"lk_phonon_free_energies_compute", "null", "entropies", "entropies", try_lk_phonon_free_energies_compute, 11},
    {"lk_phonon3_ir_triplets_compute", "index_high", "grid_point", "grid_point", try_lk_phonon3_ir_triplets_compute, 0},
    {"lk_phonon3_ir_triplets_compute", "index_negative", "grid_point", "grid_point", try_lk_phonon3_ir_triplets_compute, 1},
    {"lk_phonon3_ir_triplets_compute", "null", "d_diag", "d_diag", try_lk_phonon3_ir_triplets_compute, 2},
    {"lk_phonon3_ir_triplets_compute", "negative", "n_rotations", "n_rotations rotations", try_lk_phonon3_ir_triplets_compute, 3},
    {"lk_phonon3_ir_triplets_compute", "overflow", "n_rotations", "n_rotations rotations", try_lk_phonon3_ir_triplets_compute, 4},
    {"lk_phonon3_ir_triplets_compute", "null", "rotations", "rotations", try_lk_phonon3_ir_triplets_compute, 5},
    {"lk_phonon3_ir_triplets_compute", "negative", "n_grid", "n_grid map_triplets map_q", try_lk_phonon3_ir_triplets_compute, 6},
    {"lk_phonon3_ir_triplets_compute", "overflow", "n_grid", "n_grid map_triplets map_q", try_lk_phonon3_ir_triplets_compute, 7},
    {"lk_phonon3_ir_triplets_compute", "null", "map_triplets", "map_triplets", try_lk_phonon3_ir_triplets_compute, 8},
    {"lk_phonon3_ir_triplets_compute", "null", "map_q", "map_q", try_lk_phonon3_ir_triplets_compute, 9},
    {"lk_phonon3_ir_triplets_compute", "null", "n_ir", "n_ir", try_lk_phonon3_ir_triplets_compute, 10},
    {"lk_phonon3_bz_triplets_compute", "index_high", "grid_point", "grid_point", try_lk_phonon3_bz_triplets_compute, 0},
    {"lk_phonon3_bz_triplets_compute", "index_negative", "grid_point", "grid_point", try_lk_phonon3_bz_triplets_compute, 1},
    {"lk_phonon3_bz_triplets_compute", "negative", "n_bz", "n_bz bz_grid_addresses", try_lk_phonon3_bz_triplets_compute, 2},
    {"lk_phonon3_bz_triplets_compute", "overflow", "n_bz", "n_bz bz_grid_addresses", try_lk_phonon3_bz_triplets_compute, 3},
    {"lk_phonon3_bz_triplets_compute", "null", "bz_grid_addresses", "bz_grid_addresses", try_lk_phonon3_bz_triplets_compute, 4},
    {"lk_phonon3_bz_triplets_compute", "negative", "n_bz_map", "n_bz_map bz_map", try_lk_phonon3_bz_triplets_compute, 5},
    {"lk_phonon3_bz_triplets_compute", "overflow", "n_bz_map", "n_bz_map bz_map", try_lk_phonon3_bz_triplets_compute, 6},
    {"lk_phonon3_bz_triplets_compute", "null", "bz_map", "bz_map", try_lk_phonon3_bz_triplets_compute, 7},
    {"lk_phonon3_bz_triplets_compute", "negative", "n_grid", "n_grid map_triplets", try_lk_phonon3_bz_triplets_compute, 8},
    {"lk_phonon3_bz_triplets_compute", "overflow", "n_grid", "n_grid map_triplets", try_lk_phonon3_bz_triplets_compute, 9},
    {"lk_phonon3_bz_triplets_compute", "null", "map_triplets", "map_triplets", try_lk_phonon3_bz_triplets_compute, 10},
    {"lk_phonon3_bz_triplets_compute", "index_high", "map_triplets", "map_triplets", try_lk_phonon3_bz_triplets_compute, 11},
    {"lk_phonon3_bz_triplets_compute", "index_negative", "map_triplets", "map_triplets", try_lk_phonon3_bz_triplets_compute, 12},
    {"lk_phonon3_bz_triplets_compute", "null", "d_diag", "d_diag", try_lk_phonon3_bz_triplets_compute, 13},
    {"lk_phonon3_bz_triplets_compute", "null", "q_reduced", "q_reduced", try_lk_phonon3_bz_triplets_compute, 14},
    {"lk_phonon3_bz_triplets_compute", "null", "reciprocal_lattice", "reciprocal_lattice", try_lk_phonon3_bz_triplets_compute, 15},
    {"lk_phonon3_bz_triplets_compute", "nan", "reciprocal_lattice", "reciprocal_lattice", try_lk_phonon3_bz_triplets_compute, 16},
    {"lk_phonon3_bz_triplets_compute", "infinite", "reciprocal_lattice", "reciprocal_lattice", try_lk_phonon3_bz_triplets_compute, 17},
    {"lk_phonon3_bz_triplets_compute", "negative", "n_triplets", "n_triplets triplets", try_lk_phonon3_bz_triplets_compute, 18},
    {"lk_phonon3_bz_triplets_compute", "overflow", "n_triplets", "n_triplets triplets", try_lk_phonon3_bz_triplets_compute, 19},
    {"lk_phonon3_bz_triplets_compute", "null", "triplets", "triplets", try_lk_phonon3_bz_triplets_compute, 20},
    {"lk_phonon3_tetrahedron_weights_compute", "negative", "n_weights", "n_weights weights", try_lk_phonon3_tetrahedron_weights_compute, 0},
    {"lk_phonon3_tetrahedron_weights_compute", "overflow", "n_weights", "n_weights weights", try_lk_phonon3_tetrahedron_weights_compute, 1},
    {"lk_phonon3_tetrahedron_weights_compute", "negative", "n_points", "n_points frequency_points weights zero", try_lk_phonon3_tetrahedron_weights_compute, 2},
    {"lk_phonon3_tetrahedron_weights_compute", "overflow", "n_points", "n_points frequency_points weights zero", try_lk_phonon3_tetrahedron_weights_compute, 3},
    {"lk_phonon3_tetrahedron_weights_compute", "null", "frequency_points", "frequency_points", try_lk_phonon3_tetrahedron_weights_compute, 4},
    {"lk_phonon3_tetrahedron_weights_compute", "nan", "frequency_points", "frequency_points", try_lk_phonon3_tetrahedron_weights_compute, 5},
    {"lk_phonon3_tetrahedron_weights_compute", "infinite", "frequency_points", "frequency_points", try_lk_phonon3_tetrahedron_weights_compute, 6},
    {"lk_phonon3_tetrahedron_weights_compute", "negative", "n_tetrahedra", "n_tetrahedra relative_grid_address", try_lk_phonon3_tetrahedron_weights_compute, 7},
    {"lk_phonon3_tetrahedron_weights_compute", "overflow", "n_tetrahedra", "n_tetrahedra relative_grid_address", try_lk_phonon3_tetrahedron_weights_compute, 8},
    {"lk_phonon3_tetrahedron_weights_compute", "null", "relative_grid_address", "relative_grid_address", try_lk_phonon3_tetrahedron_weights_compute, 9},
    {"lk_phonon3_tetrahedron_weights_compute", "null", "d_diag", "d_diag", try_lk_phonon3_tetrahedron_weights_compute, 10},
    {"lk_phonon3_tetrahedron_weights_compute", "negative", "n_triplets", "n_triplets triplets weights zero", try_lk_phonon3_tetrahedron_weights_compute, 11},
    {"lk_phonon3_tetrahedron_weights_compute", "overflow", "n_triplets", "n_triplets triplets weights zero", try_lk_phonon3_tetrahedron_weights_compute, 12},
    {"lk_phonon3_tetrahedron_weights_compute", "null", "triplets", "triplets", try_lk_phonon3_tetrahedron_weights_compute, 13},
    {"lk_phonon3_tetrahedron_weights_compute", "index_high", "triplets", "triplets", try_lk_phonon3_tetrahedron_weights_compute, 14},
    {"lk_phonon3_tetrahedron_weights_compute", "index_negative", "triplets", "triplets", try_lk_phonon3_tetrahedron_weights_compute, 15},
    {"lk_phonon3_tetrahedron_weights_compute", "negative", "n_bands1", "n_bands1 frequencies1 weights zero", try_lk_phonon3_tetrahedron_weights_compute, 16},
    {"lk_phonon3_tetrahedron_weights_compute", "overflow", "n_bands1", "n_bands1 frequencies1 weights zero", try_lk_phonon3_tetrahedron_weights_compute, 17},
    {"lk_phonon3_tetrahedron_weights_compute", "null", "frequencies1", "frequencies1", try_lk_phonon3_tetrahedron_weights_compute, 18},
    {"lk_phonon3_tetrahedron_weights_compute", "nan", "frequencies1", "frequencies1", try_lk_phonon3_tetrahedron_weights_compute, 19},
    {"lk_phonon3_tetrahedron_weights_compute", "infinite", "frequencies1", "frequencies1", try_lk_phonon3_tetrahedron_weights_compute, 20},
    {"lk_phonon3_tetrahedron_weights_compute", "negative", "n_bands2", "n_bands2 frequencies2 weights zero", try_lk_phonon3_tetrahedron_weights_compute, 21},
    {"lk_phonon3_tetrahedron_weights_compute", "overflow", "n_bands2", "n_bands2 frequencies2 weights zero", try_lk_phonon3_tetrahedron_weights_compute, 22},
    {"lk_phonon3_tetrahedron_weights_compute", "null", "frequencies2", "frequencies2", try_lk_phonon3_tetrahedron_weights_compute, 23},
    {"lk_phonon3_tetrahedron_weights_compute", "nan", "frequencies2", "frequencies2", try_lk_phonon3_tetrahedron_weights_compute, 24},
    {"lk_phonon3_tetrahedron_weights_compute", "infinite", "frequencies2", "frequencies2", try_lk_phonon3_tetrahedron_weights_compute, 25},
    {"lk_phonon3_tetrahedron_weights_compute", "negative", "n_bz", "n_bz frequencies1 frequencies2 bz_grid_addresses", try_lk_phonon3_tetrahedron_weights_compute, 26},
    {"lk_phonon3_tetrahedron_weights_compute", "overflow", "n_bz", "n_bz frequencies1 frequencies2 bz_grid_addresses", try_lk_phonon3_tetrahedron_weights_compute, 27},
    {"lk_phonon3_tetrahedron_weights_compute", "null", "bz_grid_addresses", "bz_grid_addresses", try_lk_phonon3_tetrahedron_weights_compute, 28},
    {"lk_phonon3_tetrahedron_weights_compute", "negative", "n_bz_map", "n_bz_map bz_map", try_lk_phonon3_tetrahedron_weights_compute, 29},
    {"lk_phonon3_tetrahedron_weights_compute", "overflow", "n_bz_map", "n_bz_map bz_map", try_lk_phonon3_tetrahedron_weights_compute, 30},
    {"lk_phonon3_tetrahedron_weights_compute", "null", "bz_map", "bz_map", try_lk_phonon3_tetrahedron_weights_compute, 31},
    {"lk_phonon3_tetrahedron_weights_compute", "null", "weights", "weights", try_lk_phonon3_tetrahedron_weights_compute, 32},
    {"lk_phonon3_tetrahedron_weights_compute", "null", "zero", "zero", try_lk_phonon3_tetrahedron_weights_compute, 33},
    {"lk_phonon3_gaussian_weights_compute", "negative", "n_weights", "n_weights weights", try_lk_phonon3_gaussian_weights_compute, 0},
    {"lk_phonon3_gaussian_weights_compute", "overflow", "n_weights", "n_weights weights", try_lk_phonon3_gaussian_weights_compute, 1},
    {"lk_phonon3_gaussian_weights_compute", "negative", "n_points", "n_points frequency_points weights zero", try_lk_phonon3_gaussian_weights_compute, 2},
    {"lk_phonon3_gaussian_weights_compute", "overflow", "n_points", "n_points frequency_points weights zero", try_lk_phonon3_gaussian_weights_compute, 3},
    {"lk_phonon3_gaussian_weights_compute", "null", "frequency_points", "frequency_points", try_lk_phonon3_gaussian_weights_compute, 4},
    {"lk_phonon3_gaussian_weights_compute", "nan", "frequency_points", "frequency_points", try_lk_phonon3_gaussian_weights_compute, 5},
    {"lk_phonon3_gaussian_weights_compute", "infinite", "frequency_points", "frequency_points", try_lk_phonon3_gaussian_weights_compute, 6},
    {"lk_phonon3_gaussian_weights_compute", "negative", "n_triplets", "n_triplets triplets weights zero", try_lk_phonon3_gaussian_weights_compute, 7},
    {"lk_phonon3_gaussian_weights_compute", "overflow", "n_triplets", "n_triplets triplets weights zero", try_lk_phonon3_gaussian_weights_compute, 8},
    {"lk_phonon3_gaussian_weights_compute", "null", "triplets", "triplets", try_lk_phonon3_gaussian_weights_compute, 9},
    {"lk_phonon3_gaussian_weights_compute", "index_high", "triplets", "triplets", try_lk_phonon3_gaussian_weights_compute, 10},
    {"lk_phonon3_gaussian_weights_compute", "index_negative", "triplets", "triplets", try_lk_phonon3_gaussian_weights_compute, 11},
    {"lk_phonon3_gaussian_weights_compute", "negative", "n_bz", "n_bz frequencies", try_lk_phonon3_gaussian_weights_compute, 12},
    {"lk_phonon3_gaussian_weights_compute", "overflow", "n_bz", "n_bz frequencies", try_lk_phonon3_gaussian_weights_compute, 13},
    {"lk_phonon3_gaussian_weights_compute", "negative", "n_band", "n_band frequencies weights zero", try_lk_phonon3_gaussian_weights_compute, 14},
    {"lk_phonon3_gaussian_weights_compute", "overflow", "n_band", "n_band frequencies weights zero", try_lk_phonon3_gaussian_weights_compute, 15},
    {"lk_phonon3_gaussian_weights_compute", "null", "frequencies", "frequencies", try_lk_phonon3_gaussian_weights_compute, 16},
    {"lk_phonon3_gaussian_weights_compute", "nan", "frequencies", "frequencies", try_lk_phonon3_gaussian_weights_compute, 17},
    {"lk_phonon3_gaussian_weights_compute", "infinite", "frequencies", "frequencies", try_lk_phonon3_gaussian_weights_compute, 18},
    {"lk_phonon3_gaussian_weights_compute", "nan", "sigma", "sigma", try_lk_phonon3_gaussian_weights_compute, 19},
    {"lk_phonon3_gaussian_weights_compute", "nan", "sigma_cutoff", "sigma_cutoff", try_lk_phonon3_gaussian_weights_compute, 20},
    {"lk_phonon3_gaussian_weights_compute", "null", "weights", "weights", try_lk_phonon3_gaussian_weights_compute, 21},
    {"lk_phonon3_gaussian_weights_compute", "null", "zero", "zero", try_lk_phonon3_gaussian_weights_compute, 22},
    {"lk_phonon3_degenerate_weights_compute", "negative", "n_weights", "n_weights weights", try_lk_phonon3_degenerate_weights_compute, 0},
    {"lk_phonon3_degenerate_weights_compute", "overflow", "n_weights", "n_weights weights", try_lk_phonon3_degenerate_weights_compute, 1},
    {"lk_phonon3_degenerate_weights_compute", "negative", "n_triplets", "n_triplets triplets weights zero", try_lk_phonon3_degenerate_weights_compute, 2},
    {"lk_phonon3_degenerate_weights_compute", "overflow", "n_triplets", "n_triplets triplets weights zero", try_lk_phonon3_degenerate_weights_compute, 3},
    {"lk_phonon3_degenerate_weights_compute", "null", "triplets", "triplets", try_lk_phonon3_degenerate_weights_compute, 4},
    {"lk_phonon3_degenerate_weights_compute", "index_high", "triplets", "triplets", try_lk_phonon3_degenerate_weights_compute, 5},
    {"lk_phonon3_degenerate_weights_compute", "index_negative", "triplets", "triplets", try_lk_phonon3_degenerate_weights_compute, 6},
    {"lk_phonon3_degenerate_weights_compute", "negative", "n_points", "n_points weights zero", try_lk_phonon3_degenerate_weights_compute, 7},
    {"lk_phonon3_degenerate_weights_compute", "overflow", "n_points", "n_points weights zero", try_lk_phonon3_degenerate_weights_compute, 8},
    {"lk_phonon3_degenerate_weights_compute", "negative", "n_bz", "n_bz degenerate_ids", try_lk_phonon3_degenerate_weights_compute, 9},
    {"lk_phonon3_degenerate_weights_compute", "overflow", "n_bz", "n_bz degenerate_ids", try_lk_phonon3_degenerate_weights_compute, 10},
    {"lk_phonon3_degenerate_weights_compute", "negative", "n_band", "n_band degenerate_ids weights zero", try_lk_phonon3_degenerate_weights_compute, 11},
    {"lk_phonon3_degenerate_weights_compute", "overflow", "n_band", "n_band degenerate_ids weights zero", try_lk_phonon3_degenerate_weights_compute, 12},
    {"lk_phonon3_degenerate_weights_compute", "null", "degenerate_ids", "degenerate_ids", try_lk_phonon3_degenerate_weights_compute, 13},
    {"lk_phonon3_degenerate_weights_compute", "null", "weights", "weights", try_lk_phonon3_degenerate_weights_compute, 14},
    {"lk_phonon3_degenerate_weights_compute", "nan", "weights", "weights", try_lk_phonon3_degenerate_weights_compute, 15},
    {"lk_phonon3_degenerate_weights_compute", "infinite", "weights", "weights", try_lk_phonon3_degenerate_weights_compute, 16},
    {"lk_phonon3_degenerate_weights_compute", "null", "zero", "zero", try_lk_phonon3_degenerate_weights_compute, 17},
    {"lk_phonon3_real_to_reciprocal_compute", "null", "q_points", "q_points", try_lk_phonon3_real_to_reciprocal_compute, 0},
    {"lk_phonon3_real_to_reciprocal_compute", "nan", "q_points", "q_points", try_lk_phonon3_real_to_reciprocal_compute, 1},
    {"lk_phonon3_real_to_reciprocal_compute", "infinite", "q_points", "q_points", try_lk_phonon3_real_to_reciprocal_compute, 2},
    {"lk_phonon3_real_to_reciprocal_compute", "negative", "n_atoms", "n_atoms multiplicity p2s_map all_shortest reciprocal", try_lk_phonon3_real_to_reciprocal_compute, 3},
    {"lk_phonon3_real_to_reciprocal_compute", "overflow", "n_atoms", "n_atoms multiplicity p2s_map all_shortest reciprocal", try_lk_phonon3_real_to_reciprocal_compute, 4},
    {"lk_phonon3_real_to_reciprocal_compute", "negative", "n_super", "n_super fc3 nonzero multiplicity s2p_map all_shortest", try_lk_phonon3_real_to_reciprocal_compute, 5},
    {"lk_phonon3_real_to_reciprocal_compute", "overflow", "n_super", "n_super fc3 nonzero multiplicity s2p_map all_shortest", try_lk_phonon3_real_to_reciprocal_compute, 6},
    {"lk_phonon3_real_to_reciprocal_compute", "negative", "n_rows", "n_rows fc3 nonzero", try_lk_phonon3_real_to_reciprocal_compute, 7},
    {"lk_phonon3_real_to_reciprocal_compute", "overflow", "n_rows", "n_rows fc3 nonzero", try_lk_phonon3_real_to_reciprocal_compute, 8},
    {"lk_phonon3_real_to_reciprocal_compute", "null", "fc3", "fc3", try_lk_phonon3_real_to_reciprocal_compute, 9},
    {"lk_phonon3_real_to_reciprocal_compute", "nan", "fc3", "fc3", try_lk_phonon3_real_to_reciprocal_compute, 10},
    {"lk_phonon3_real_to_reciprocal_compute", "infinite", "fc3", "fc3", try_lk_phonon3_real_to_reciprocal_compute, 11},
    {"lk_phonon3_real_to_reciprocal_compute", "null", "nonzero", "nonzero", try_lk_phonon3_real_to_reciprocal_compute, 12},
    {"lk_phonon3_real_to_reciprocal_compute", "negative", "n_vectors", "n_vectors vectors", try_lk_phonon3_real_to_reciprocal_compute, 13},
    {"lk_phonon3_real_to_reciprocal_compute", "overflow", "n_vectors", "n_vectors vectors", try_lk_phonon3_real_to_reciprocal_compute, 14},
    {"lk_phonon3_real_to_reciprocal_compute", "null", "vectors", "vectors", try_lk_phonon3_real_to_reciprocal_compute, 15},
    {"lk_phonon3_real_to_reciprocal_compute", "nan", "vectors", "vectors", try_lk_phonon3_real_to_reciprocal_compute, 16},
    {"lk_phonon3_real_to_reciprocal_compute", "infinite", "vectors", "vectors", try_lk_phonon3_real_to_reciprocal_compute, 17},
    {"lk_phonon3_real_to_reciprocal_compute", "null", "multiplicity", "multiplicity", try_lk_phonon3_real_to_reciprocal_compute, 18},
    {"lk_phonon3_real_to_reciprocal_compute", "null", "p2s_map", "p2s_map", try_lk_phonon3_real_to_reciprocal_compute, 19},
    {"lk_phonon3_real_to_reciprocal_compute", "index_high", "p2s_map", "p2s_map", try_lk_phonon3_real_to_reciprocal_compute, 20},
    {"lk_phonon3_real_to_reciprocal_compute", "index_negative", "p2s_map", "p2s_map", try_lk_phonon3_real_to_reciprocal_compute, 21},
    {"lk_phonon3_real_to_reciprocal_compute", "null", "s2p_map", "s2p_map", try_lk_phonon3_real_to_reciprocal_compute, 22},
    {"lk_phonon3_real_to_reciprocal_compute", "index_high", "s2p_map", "s2p_map", try_lk_phonon3_real_to_reciprocal_compute, 23},
    {"lk_phonon3_real_to_reciprocal_compute", "index_negative", "s2p_map", "s2p_map", try_lk_phonon3_real_to_reciprocal_compute, 24},
    {"lk_phonon3_real_to_reciprocal_compute", "null", "all_shortest", "all_shortest", try_lk_phonon3_real_to_reciprocal_compute, 25},
    {"lk_phonon3_real_to_reciprocal_compute", "null", "reciprocal", "reciprocal", try_lk_phonon3_real_to_reciprocal_compute, 26},
    {"lk_phonon3_reciprocal_to_normal_compute", "negative", "n_positions", "n_positions positions", try_lk_phonon3_reciprocal_to_normal_compute, 0},
    {"lk_phonon3_reciprocal_to_normal_compute", "overflow", "n_positions", "n_positions positions", try_lk_phonon3_reciprocal_to_normal_compute, 1},
    {"lk_phonon3_reciprocal_to_normal_compute", "null", "positions", "positions", try_lk_phonon3_reciprocal_to_normal_compute, 2},
    {"lk_phonon3_reciprocal_to_normal_compute", "index_high", "positions", "positions", try_lk_phonon3_reciprocal_to_normal_compute, 3},
    {"lk_phonon3_reciprocal_to_normal_compute", "index_negative", "positions", "positions", try_lk_phonon3_reciprocal_to_normal_compute, 4},
    {"lk_phonon3_reciprocal_to_normal_compute", "negative", "n_atoms", "n_atoms reciprocal frequencies0 frequencies1 frequencies2 eigenvectors0 eigenvectors1 eigenvectors2 masses", try_lk_phonon3_reciprocal_to_normal_compute, 5},
    {"lk_phonon3_reciprocal_to_normal_compute", "overflow", "n_atoms", "n_atoms reciprocal frequencies0 frequencies1 frequencies2 eigenvectors0 eigenvectors1 eigenvectors2 masses", try_lk_phonon3_reciprocal_to_normal_compute, 6},
    {"lk_phonon3_reciprocal_to_normal_compute", "null", "reciprocal", "reciprocal", try_lk_phonon3_reciprocal_to_normal_compute, 7},
    {"lk_phonon3_reciprocal_to_normal_compute", "nan", "reciprocal", "reciprocal", try_lk_phonon3_reciprocal_to_normal_compute, 8},
    {"lk_phonon3_reciprocal_to_normal_compute", "infinite", "reciprocal", "reciprocal", try_lk_phonon3_reciprocal_to_normal_compute, 9},
    {"lk_phonon3_reciprocal_to_normal_compute", "null", "frequencies0", "frequencies0", try_lk_phonon3_reciprocal_to_normal_compute, 10},
    {"lk_phonon3_reciprocal_to_normal_compute", "nan", "frequencies0", "frequencies0", try_lk_phonon3_reciprocal_to_normal_compute, 11},
    {"lk_phonon3_reciprocal_to_normal_compute", "infinite", "frequencies0", "frequencies0", try_lk_phonon3_reciprocal_to_normal_compute, 12},
    {"lk_phonon3_reciprocal_to_normal_compute", "null", "frequencies1", "frequencies1", try_lk_phonon3_reciprocal_to_normal_compute, 13},
    {"lk_phonon3_reciprocal_to_normal_compute", "nan", "frequencies1", "frequencies1", try_lk_phonon3_reciprocal_to_normal_compute, 14},
    {"lk_phonon3_reciprocal_to_normal_compute", "infinite", "frequencies1", "frequencies1", try_lk_phonon3_reciprocal_to_normal_compute, 15},
    {"lk_phonon3_reciprocal_to_normal_compute", "null", "frequencies2", "frequencies2", try_lk_phonon3_reciprocal_to_normal_compute, 16},
    {"lk_phonon3_reciprocal_to_normal_compute", "nan", "frequencies2", "frequencies2", try_lk_phonon3_reciprocal_to_normal_compute, 17},
    {"lk_phonon3_reciprocal_to_normal_compute", "infinite", "frequencies2", "frequencies2", try_lk_phonon3_reciprocal_to_normal_compute, 18},
    {"lk_phonon3_reciprocal_to_normal_compute", "null", "eigenvectors0", "eigenvectors0", try_lk_phonon3_reciprocal_to_normal_compute, 19},
    {"lk_phonon3_reciprocal_to_normal_compute", "nan", "eigenvectors0", "eigenvectors0", try_lk_phonon3_reciprocal_to_normal_compute, 20},
    {"lk_phonon3_reciprocal_to_normal_compute", "infinite", "eigenvectors0", "eigenvectors0", try_lk_phonon3_reciprocal_to_normal_compute, 21},
    {"lk_phonon3_reciprocal_to_normal_compute", "null", "eigenvectors1", "eigenvectors1", try_lk_phonon3_reciprocal_to_normal_compute, 22},
    {"lk_phonon3_reciprocal_to_normal_compute", "nan", "eigenvectors1", "eigenvectors1", try_lk_phonon3_reciprocal_to_normal_compute, 23},
    {"lk_phonon3_reciprocal_to_normal_compute", "infinite", "eigenvectors1", "eigenvectors1", try_lk_phonon3_reciprocal_to_normal_compute, 24},
    {"lk_phonon3_reciprocal_to_normal_compute", "null", "eigenvectors2", "eigenvectors2", try_lk_phonon3_reciprocal_to_normal_compute, 25},
    {"lk_phonon3_reciprocal_to_normal_compute", "nan", "eigenvectors2", "eigenvectors2", try_lk_phonon3_reciprocal_to_normal_compute, 26},
    {"lk_phonon3_reciprocal_to_normal_compute", "infinite", "eigenvectors2", "eigenvectors2", try_lk_phonon3_reciprocal_to_normal_compute, 27},
    {"lk_phonon3_reciprocal_to_normal_compute", "null", "masses", "masses", try_lk_phonon3_reciprocal_to_normal_compute, 28},
    {"lk_phonon3_reciprocal_to_normal_compute", "nan", "masses", "masses", try_lk_phonon3_reciprocal_to_normal_compute, 29},
    {"lk_phonon3_reciprocal_to_normal_compute", "infinite", "masses", "masses", try_lk_phonon3_reciprocal_to_normal_compute, 30},
    {"lk_phonon3_reciprocal_to_normal_compute", "negative", "n_bands0", "n_bands0 band_indices", try_lk_phonon3_reciprocal_to_normal_compute, 31},
    {"lk_phonon3_reciprocal_to_normal_compute", "overflow", "n_bands0", "n_bands0 band_indices", try_lk_phonon3_reciprocal_to_normal_compute, 32},
    {"lk_phonon3_reciprocal_to_normal_compute", "null", "band_indices", "band_indices", try_lk_phonon3_reciprocal_to_normal_compute, 33},
    {"lk_phonon3_reciprocal_to_normal_compute", "index_high", "band_indices", "band_indices", try_lk_phonon3_reciprocal_to_normal_compute, 34},
    {"lk_phonon3_reciprocal_to_normal_compute", "index_negative", "band_indices", "band_indices", try_lk_phonon3_reciprocal_to_normal_compute, 35},
    {"lk_phonon3_reciprocal_to_normal_compute", "nan", "cutoff_frequency", "cutoff_frequency", try_lk_phonon3_reciprocal_to_normal_compute, 36},
    {"lk_phonon3_reciprocal_to_normal_compute", "negative", "n_squared", "n_squared squared", try_lk_phonon3_reciprocal_to_normal_compute, 37},
    {"lk_phonon3_reciprocal_to_normal_compute", "overflow", "n_squared", "n_squared squared", try_lk_phonon3_reciprocal_to_normal_compute, 38},
    {"lk_phonon3_reciprocal_to_normal_compute", "null", "squared", "squared", try_lk_phonon3_reciprocal_to_normal_compute, 39},
    {"lk_phonon3_interaction_compute", "negative", "n_triplets", "n_triplets triplets zero squared", try_lk_phonon3_interaction_compute, 0},
    {"lk_phonon3_interaction_compute", "overflow", "n_triplets", "n_triplets triplets zero squared", try_lk_phonon3_interaction_compute, 1},
    {"lk_phonon3_interaction_compute", "null", "triplets", "triplets", try_lk_phonon3_interaction_compute, 2},
    {"lk_phonon3_interaction_compute", "index_high", "triplets", "triplets", try_lk_phonon3_interaction_compute, 3},
    {"lk_phonon3_interaction_compute", "index_negative", "triplets", "triplets", try_lk_phonon3_interaction_compute, 4},
    {"lk_phonon3_interaction_compute", "negative", "n_bands0", "n_bands0 band_indices zero squared", try_lk_phonon3_interaction_compute, 5},
    {"lk_phonon3_interaction_compute", "overflow", "n_bands0", "n_bands0 band_indices zero squared", try_lk_phonon3_interaction_compute, 6},
    {"lk_phonon3_interaction_compute", "null", "band_indices", "band_indices", try_lk_phonon3_interaction_compute, 7},
    {"lk_phonon3_interaction_compute", "index_high", "band_indices", "band_indices", try_lk_phonon3_interaction_compute, 8},
    {"lk_phonon3_interaction_compute", "index_negative", "band_indices", "band_indices", try_lk_phonon3_interaction_compute, 9},
    {"lk_phonon3_interaction_compute", "null", "d_diag", "d_diag", try_lk_phonon3_interaction_compute, 10},
    {"lk_phonon3_interaction_compute", "null", "q_mat", "q_mat", try_lk_phonon3_interaction_compute, 11},
    {"lk_phonon3_interaction_compute", "negative", "n_bz", "n_bz bz_grid_addresses frequencies eigenvectors", try_lk_phonon3_interaction_compute, 12},
    {"lk_phonon3_interaction_compute", "overflow", "n_bz", "n_bz bz_grid_addresses frequencies eigenvectors", try_lk_phonon3_interaction_compute, 13},
    {"lk_phonon3_interaction_compute", "null", "bz_grid_addresses", "bz_grid_addresses", try_lk_phonon3_interaction_compute, 14},
    {"lk_phonon3_interaction_compute", "negative", "n_bz_map", "n_bz_map bz_map", try_lk_phonon3_interaction_compute, 15},
    {"lk_phonon3_interaction_compute", "overflow", "n_bz_map", "n_bz_map bz_map", try_lk_phonon3_interaction_compute, 16},
    {"lk_phonon3_interaction_compute", "null", "bz_map", "bz_map", try_lk_phonon3_interaction_compute, 17},
    {"lk_phonon3_interaction_compute", "negative", "n_atoms", "n_atoms multiplicity masses p2s_map all_shortest frequencies eigenvectors zero squared", try_lk_phonon3_interaction_compute, 18},
    {"lk_phonon3_interaction_compute", "overflow", "n_atoms", "n_atoms multiplicity masses p2s_map all_shortest frequencies eigenvectors zero squared", try_lk_phonon3_interaction_compute, 19},
    {"lk_phonon3_interaction_compute", "negative", "n_super", "n_super fc3 nonzero multiplicity s2p_map all_shortest", try_lk_phonon3_interaction_compute, 20},
    {"lk_phonon3_interaction_compute", "overflow", "n_super", "n_super fc3 nonzero multiplicity s2p_map all_shortest", try_lk_phonon3_interaction_compute, 21},
    {"lk_phonon3_interaction_compute", "negative", "n_rows", "n_rows fc3 nonzero", try_lk_phonon3_interaction_compute, 22},
    {"lk_phonon3_interaction_compute", "overflow", "n_rows", "n_rows fc3 nonzero", try_lk_phonon3_interaction_compute, 23},
    {"lk_phonon3_interaction_compute", "null", "fc3", "fc3", try_lk_phonon3_interaction_compute, 24},
    {"lk_phonon3_interaction_compute", "nan", "fc3", "fc3", try_lk_phonon3_interaction_compute, 25},
    {"lk_phonon3_interaction_compute", "infinite", "fc3", "fc3", try_lk_phonon3_interaction_compute, 26},
    {"lk_phonon3_interaction_compute", "null", "nonzero", "nonzero", try_lk_phonon3_interaction_compute, 27},
    {"lk_phonon3_interaction_compute", "negative", "n_vectors", "n_vectors vectors", try_lk_phonon3_interaction_compute, 28},
    {"lk_phonon3_interaction_compute", "overflow", "n_vectors", "n_vectors vectors", try_lk_phonon3_interaction_compute, 29},
    {"lk_phonon3_interaction_compute", "null", "vectors", "vectors", try_lk_phonon3_interaction_compute, 30},
    {"lk_phonon3_interaction_compute", "nan", "vectors", "vectors", try_lk_phonon3_interaction_compute, 31},
    {"lk_phonon3_interaction_compute", "infinite", "vectors", "vectors", try_lk_phonon3_interaction_compute, 32},
    {"lk_phonon3_interaction_compute", "null", "multiplicity", "multiplicity", try_lk_phonon3_interaction_compute, 33},
    {"lk_phonon3_interaction_compute", "null", "masses", "masses", try_lk_phonon3_interaction_compute, 34},
    {"lk_phonon3_interaction_compute", "nan", "masses", "masses", try_lk_phonon3_interaction_compute, 35},
    {"lk_phonon3_interaction_compute", "infinite", "masses", "masses", try_lk_phonon3_interaction_compute, 36},
    {"lk_phonon3_interaction_compute", "null", "p2s_map", "p2s_map", try_lk_phonon3_interaction_compute, 37},
    {"lk_phonon3_interaction_compute", "index_high", "p2s_map", "p2s_map", try_lk_phonon3_interaction_compute, 38},
    {"lk_phonon3_interaction_compute", "index_negative", "p2s_map", "p2s_map", try_lk_phonon3_interaction_compute, 39},
    {"lk_phonon3_interaction_compute", "null", "s2p_map", "s2p_map", try_lk_phonon3_interaction_compute, 40},
    {"lk_phonon3_interaction_compute", "index_high", "s2p_map", "s2p_map", try_lk_phonon3_interaction_compute, 41},
    {"lk_phonon3_interaction_compute", "index_negative", "s2p_map", "s2p_map", try_lk_phonon3_interaction_compute, 42},
    {"lk_phonon3_interaction_compute", "null", "all_shortest", "all_shortest", try_lk_phonon3_interaction_compute, 43},
    {"lk_phonon3_interaction_compute", "null", "frequencies", "frequencies", try_lk_phonon3_interaction_compute, 44},
    {"lk_phonon3_interaction_compute", "nan", "frequencies", "frequencies", try_lk_phonon3_interaction_compute, 45},
    {"lk_phonon3_interaction_compute", "infinite", "frequencies", "frequencies", try_lk_phonon3_interaction_compute, 46},
    {"lk_phonon3_interaction_compute", "null", "eigenvectors", "eigenvectors", try_lk_phonon3_interaction_compute, 47},
    {"lk_phonon3_interaction_compute", "nan", "eigenvectors", "eigenvectors", try_lk_phonon3_interaction_compute, 48},
    {"lk_phonon3_interaction_compute", "infinite", "eigenvectors", "eigenvectors", try_lk_phonon3_interaction_compute, 49},
    {"lk_phonon3_interaction_compute", "nan", "cutoff_frequency", "cutoff_frequency", try_lk_phonon3_interaction_compute, 50},
    {"lk_phonon3_interaction_compute", "null", "zero", "zero", try_lk_phonon3_interaction_compute, 51},
    {"lk_phonon3_interaction_compute", "null", "squared", "squared", try_lk_phonon3_interaction_compute, 52},
    {"lk_phonon3_imag_self_energy_compute", "negative", "n_triplets", "n_triplets triplets triplet_weights squared weights zero", try_lk_phonon3_imag_self_energy_compute, 0},
    {"lk_phonon3_imag_self_energy_compute", "overflow", "n_triplets", "n_triplets triplets triplet_weights squared weights zero", try_lk_phonon3_imag_self_energy_compute, 1},
    {"lk_phonon3_imag_self_energy_compute", "null", "triplets", "triplets", try_lk_phonon3_imag_self_energy_compute, 2},
    {"lk_phonon3_imag_self_energy_compute", "index_high", "triplets", "triplets", try_lk_phonon3_imag_self_energy_compute, 3},
    {"lk_phonon3_imag_self_energy_compute", "index_negative", "triplets", "triplets", try_lk_phonon3_imag_self_energy_compute, 4},
    {"lk_phonon3_imag_self_energy_compute", "null", "triplet_weights", "triplet_weights", try_lk_phonon3_imag_self_energy_compute, 5},
    {"lk_phonon3_imag_self_energy_compute", "negative", "n_bands0", "n_bands0 squared gamma", try_lk_phonon3_imag_self_energy_compute, 6},
    {"lk_phonon3_imag_self_energy_compute", "overflow", "n_bands0", "n_bands0 squared gamma", try_lk_phonon3_imag_self_energy_compute, 7},
    {"lk_phonon3_imag_self_energy_compute", "negative", "n_band", "n_band squared frequencies weights zero", try_lk_phonon3_imag_self_energy_compute, 8},
    {"lk_phonon3_imag_self_energy_compute", "overflow", "n_band", "n_band squared frequencies weights zero", try_lk_phonon3_imag_self_energy_compute, 9},
    {"lk_phonon3_imag_self_energy_compute", "null", "squared", "squared", try_lk_phonon3_imag_self_energy_compute, 10},
    {"lk_phonon3_imag_self_energy_compute", "nan", "squared", "squared", try_lk_phonon3_imag_self_energy_compute, 11},
    {"lk_phonon3_imag_self_energy_compute", "infinite", "squared", "squared", try_lk_phonon3_imag_self_energy_compute, 12},
    {"lk_phonon3_imag_self_energy_compute", "negative", "n_bz", "n_bz frequencies", try_lk_phonon3_imag_self_energy_compute, 13},
    {"lk_phonon3_imag_self_energy_compute", "overflow", "n_bz", "n_bz frequencies", try_lk_phonon3_imag_self_energy_compute, 14},
    {"lk_phonon3_imag_self_energy_compute", "null", "frequencies", "frequencies", try_lk_phonon3_imag_self_energy_compute, 15},
    {"lk_phonon3_imag_self_energy_compute", "nan", "frequencies", "frequencies", try_lk_phonon3_imag_self_energy_compute, 16},
    {"lk_phonon3_imag_self_energy_compute", "infinite", "frequencies", "frequencies", try_lk_phonon3_imag_self_energy_compute, 17},
    {"lk_phonon3_imag_self_energy_compute", "nan", "temperature", "temperature", try_lk_phonon3_imag_self_energy_compute, 18},
    {"lk_phonon3_imag_self_energy_compute", "negative", "n_weights", "n_weights weights", try_lk_phonon3_imag_self_energy_compute, 19},
    {"lk_phonon3_imag_self_energy_compute", "overflow", "n_weights", "n_weights weights", try_lk_phonon3_imag_self_energy_compute, 20},
    {"lk_phonon3_imag_self_energy_compute", "negative", "n_points", "n_points weights zero", try_lk_phonon3_imag_self_energy_compute, 21},
    {"lk_phonon3_imag_self_energy_compute", "overflow", "n_points", "n_points weights zero", try_lk_phonon3_imag_self_energy_compute, 22},
    {"lk_phonon3_imag_self_energy_compute", "null", "weights", "weights", try_lk_phonon3_imag_self_energy_compute, 23},
    {"lk_phonon3_imag_self_energy_compute", "nan", "weights", "weights", try_lk_phonon3_imag_self_energy_compute, 24},
    {"lk_phonon3_imag_self_energy_compute", "infinite", "weights", "weights", try_lk_phonon3_imag_self_energy_compute, 25},
    {"lk_phonon3_imag_self_energy_compute", "null", "zero", "zero", try_lk_phonon3_imag_self_energy_compute, 26},
    {"lk_phonon3_imag_self_energy_compute", "nan", "cutoff_frequency", "cutoff_frequency", try_lk_phonon3_imag_self_energy_compute, 27},
    {"lk_phonon3_imag_self_energy_compute", "null", "gamma", "gamma", try_lk_phonon3_imag_self_energy_compute, 28},
    {"lk_phonon3_detailed_imag_self_energy_compute", "negative", "n_triplets", "n_triplets triplets triplet_weights squared weights zero detail", try_lk_phonon3_detailed_imag_self_energy_compute, 0},
    {"lk_phonon3_detailed_imag_self_energy_compute", "overflow", "n_triplets", "n_triplets triplets triplet_weights squared weights zero detail", try_lk_phonon3_detailed_imag_self_energy_compute, 1},
    {"lk_phonon3_detailed_imag_self_energy_compute", "null", "triplets", "triplets", try_lk_phonon3_detailed_imag_self_energy_compute, 2},
    {"lk_phonon3_detailed_imag_self_energy_compute", "index_high", "triplets", "triplets", try_lk_phonon3_detailed_imag_self_energy_compute, 3},
    {"lk_phonon3_detailed_imag_self_energy_compute", "index_negative", "triplets", "triplets", try_lk_phonon3_detailed_imag_self_energy_compute, 4},
    {"lk_phonon3_detailed_imag_self_energy_compute", "null", "triplet_weights", "triplet_weights", try_lk_phonon3_detailed_imag_self_energy_compute, 5},
    {"lk_phonon3_detailed_imag_self_energy_compute", "negative", "n_bands0", "n_bands0 squared detail gamma_normal gamma_umklapp", try_lk_phonon3_detailed_imag_self_energy_compute, 6},
    {"lk_phonon3_detailed_imag_self_energy_compute", "overflow", "n_bands0", "n_bands0 squared detail gamma_normal gamma_umklapp", try_lk_phonon3_detailed_imag_self_energy_compute, 7},
    {"lk_phonon3_detailed_imag_self_energy_compute", "negative", "n_band", "n_band squared frequencies weights zero detail", try_lk_phonon3_detailed_imag_self_energy_compute, 8},
    {"lk_phonon3_detailed_imag_self_energy_compute", "overflow", "n_band", "n_band squared frequencies weights zero detail", try_lk_phonon3_detailed_imag_self_energy_compute, 9},
    {"lk_phonon3_detailed_imag_self_energy_compute", "null", "squared", "squared", try_lk_phonon3_detailed_imag_self_energy_compute, 10},
    {"lk_phonon3_detailed_imag_self_energy_compute", "nan", "squared", "squared", try_lk_phonon3_detailed_imag_self_energy_compute, 11},
    {"lk_phonon3_detailed_imag_self_energy_compute", "infinite", "squared", "squared", try_lk_phonon3_detailed_imag_self_energy_compute, 12},
    {"lk_phonon3_detailed_imag_self_energy_compute", "negative", "n_bz", "n_bz frequencies bz_grid_addresses", try_lk_phonon3_detailed_imag_self_energy_compute, 13},
    {"lk_phonon3_detailed_imag_self_energy_compute", "overflow", "n_bz", "n_bz frequencies bz_grid_addresses", try_lk_phonon3_detailed_imag_self_energy_compute, 14},
    {"lk_phonon3_detailed_imag_self_energy_compute", "null", "frequencies", "frequencies", try_lk_phonon3_detailed_imag_self_energy_compute, 15},
    {"lk_phonon3_detailed_imag_self_energy_compute", "nan", "frequencies", "frequencies", try_lk_phonon3_detailed_imag_self_energy_compute, 16},
    {"lk_phonon3_detailed_imag_self_energy_compute", "infinite", "frequencies", "frequencies", try_lk_phonon3_detailed_imag_self_energy_compute, 17},
    {"lk_phonon3_detailed_imag_self_energy_compute", "nan", "temperature", "temperature", try_lk_phonon3_detailed_imag_self_energy_compute, 18},
    {"lk_phonon3_detailed_imag_self_energy_compute", "negative", "n_weights", "n_weights weights", try_lk_phonon3_detailed_imag_self_energy_compute, 19},
    {"lk_phonon3_detailed_imag_self_energy_compute", "overflow", "n_weights", "n_weights weights", try_lk_phonon3_detailed_imag_self_energy_compute, 20},
    {"lk_phonon3_detailed_imag_self_energy_compute", "negative", "n_points", "n_points weights zero", try_lk_phonon3_detailed_imag_self_energy_compute, 21},
    {"lk_phonon3_detailed_imag_self_energy_compute", "overflow", "n_points", "n_points weights zero", try_lk_phonon3_detailed_imag_self_energy_compute, 22},
    {"lk_phonon3_detailed_imag_self_energy_compute", "null", "weights", "weights", try_lk_phonon3_detailed_imag_self_energy_compute, 23},
    {"lk_phonon3_detailed_imag_self_energy_compute", "nan", "weights", "weights", try_lk_phonon3_detailed_imag_self_energy_compute, 24},
    {"lk_phonon3_detailed_imag_self_energy_compute", "infinite", "weights", "weights", try_lk_phonon3_detailed_imag_self_energy_compute, 25},
    {"lk_phonon3_detailed_imag_self_energy_compute", "null", "zero", "zero", try_lk_phonon3_detailed_imag_self_energy_compute, 26},
    {"lk_phonon3_detailed_imag_self_energy_compute", "nan", "cutoff_frequency", "cutoff_frequency", try_lk_phonon3_detailed_imag_self_energy_compute, 27},
    {"lk_phonon3_detailed_imag_self_energy_compute", "null", "bz_grid_addresses", "bz_grid_addresses", try_lk_phonon3_detailed_imag_self_energy_compute, 28},
    {"lk_phonon3_detailed_imag_self_energy_compute", "null", "detail", "detail", try_lk_phonon3_detailed_imag_self_energy_compute, 29},
    {"lk_phonon3_detailed_imag_self_energy_compute", "null", "gamma_normal", "gamma_normal", try_lk_phonon3_detailed_imag_self_energy_compute, 30},
    {"lk_phonon3_detailed_imag_self_energy_compute", "null", "gamma_umklapp", "gamma_umklapp", try_lk_phonon3_detailed_imag_self_energy_compute, 31},
    {"lk_phonon3_collision_compute", "negative", "n_q0", "n_q0 first_triplet gamma", try_lk_phonon3_collision_compute, 0},
    {"lk_phonon3_collision_compute", "overflow", "n_q0", "n_q0 first_triplet gamma", try_lk_phonon3_collision_compute, 1},
    {"lk_phonon3_collision_compute", "null", "first_triplet", "first_triplet", try_lk_phonon3_collision_compute, 2},
    {"lk_phonon3_collision_compute", "negative", "n_triplets", "n_triplets triplets triplet_weights", try_lk_phonon3_collision_compute, 3},
    {"lk_phonon3_collision_compute", "overflow", "n_triplets", "n_triplets triplets triplet_weights", try_lk_phonon3_collision_compute, 4},
    {"lk_phonon3_collision_compute", "null", "triplets", "triplets", try_lk_phonon3_collision_compute, 5},
    {"lk_phonon3_collision_compute", "index_high", "triplets", "triplets", try_lk_phonon3_collision_compute, 6},
    {"lk_phonon3_collision_compute", "index_negative", "triplets", "triplets", try_lk_phonon3_collision_compute, 7},
    {"lk_phonon3_collision_compute", "null", "triplet_weights", "triplet_weights", try_lk_phonon3_collision_compute, 8},
    {"lk_phonon3_collision_compute", "negative", "n_sigmas", "n_sigmas sigmas sigma_cutoffs gamma", try_lk_phonon3_collision_compute, 9},
    {"lk_phonon3_collision_compute", "overflow", "n_sigmas", "n_sigmas sigmas sigma_cutoffs gamma", try_lk_phonon3_collision_compute, 10},
    {"lk_phonon3_collision_compute", "null", "sigmas", "sigmas", try_lk_phonon3_collision_compute, 11},
    {"lk_phonon3_collision_compute", "null", "sigma_cutoffs", "sigma_cutoffs", try_lk_phonon3_collision_compute, 12},
    {"lk_phonon3_collision_compute", "nan", "sigma_cutoffs", "sigma_cutoffs", try_lk_phonon3_collision_compute, 13},
    {"lk_phonon3_collision_compute", "infinite", "sigma_cutoffs", "sigma_cutoffs", try_lk_phonon3_collision_compute, 14},
    {"lk_phonon3_collision_compute", "negative", "n_temperatures", "n_temperatures temperatures gamma", try_lk_phonon3_collision_compute, 15},
    {"lk_phonon3_collision_compute", "overflow", "n_temperatures", "n_temperatures temperatures gamma", try_lk_phonon3_collision_compute, 16},
    {"lk_phonon3_collision_compute", "null", "temperatures", "temperatures", try_lk_phonon3_collision_compute, 17},
    {"lk_phonon3_collision_compute", "nan", "temperatures", "temperatures", try_lk_phonon3_collision_compute, 18},
    {"lk_phonon3_collision_compute", "infinite", "temperatures", "temperatures", try_lk_phonon3_collision_compute, 19},
    {"lk_phonon3_collision_compute", "negative", "n_tetrahedra", "n_tetrahedra relative_grid_address", try_lk_phonon3_collision_compute, 20},
    {"lk_phonon3_collision_compute", "overflow", "n_tetrahedra", "n_tetrahedra relative_grid_address", try_lk_phonon3_collision_compute, 21},
    {"lk_phonon3_collision_compute", "null", "relative_grid_address", "relative_grid_address", try_lk_phonon3_collision_compute, 22},
    {"lk_phonon3_collision_compute", "negative", "n_bands0", "n_bands0 band_indices gamma", try_lk_phonon3_collision_compute, 23},
    {"lk_phonon3_collision_compute", "overflow", "n_bands0", "n_bands0 band_indices gamma", try_lk_phonon3_collision_compute, 24},
    {"lk_phonon3_collision_compute", "null", "band_indices", "band_indices", try_lk_phonon3_collision_compute, 25},
    {"lk_phonon3_collision_compute", "index_high", "band_indices", "band_indices", try_lk_phonon3_collision_compute, 26},
    {"lk_phonon3_collision_compute", "index_negative", "band_indices", "band_indices", try_lk_phonon3_collision_compute, 27},
    {"lk_phonon3_collision_compute", "null", "d_diag", "d_diag", try_lk_phonon3_collision_compute, 28},
    {"lk_phonon3_collision_compute", "null", "q_mat", "q_mat", try_lk_phonon3_collision_compute, 29},
    {"lk_phonon3_collision_compute", "negative", "n_bz", "n_bz bz_grid_addresses frequencies eigenvectors degenerate_ids", try_lk_phonon3_collision_compute, 30},
    {"lk_phonon3_collision_compute", "overflow", "n_bz", "n_bz bz_grid_addresses frequencies eigenvectors degenerate_ids", try_lk_phonon3_collision_compute, 31},
    {"lk_phonon3_collision_compute", "null", "bz_grid_addresses", "bz_grid_addresses", try_lk_phonon3_collision_compute, 32},
    {"lk_phonon3_collision_compute", "negative", "n_bz_map", "n_bz_map bz_map", try_lk_phonon3_collision_compute, 33},
    {"lk_phonon3_collision_compute", "overflow", "n_bz_map", "n_bz_map bz_map", try_lk_phonon3_collision_compute, 34},
    {"lk_phonon3_collision_compute", "null", "bz_map", "bz_map", try_lk_phonon3_collision_compute, 35},
    {"lk_phonon3_collision_compute", "negative", "n_atoms", "n_atoms multiplicity masses p2s_map all_shortest frequencies eigenvectors degenerate_ids", try_lk_phonon3_collision_compute, 36},
    {"lk_phonon3_collision_compute", "overflow", "n_atoms", "n_atoms multiplicity masses p2s_map all_shortest frequencies eigenvectors degenerate_ids", try_lk_phonon3_collision_compute, 37},
    {"lk_phonon3_collision_compute", "negative", "n_super", "n_super fc3 nonzero multiplicity s2p_map all_shortest", try_lk_phonon3_collision_compute, 38},
    {"lk_phonon3_collision_compute", "overflow", "n_super", "n_super fc3 nonzero multiplicity s2p_map all_shortest", try_lk_phonon3_collision_compute, 39},
    {"lk_phonon3_collision_compute", "negative", "n_rows", "n_rows fc3 nonzero", try_lk_phonon3_collision_compute, 40},
    {"lk_phonon3_collision_compute", "overflow", "n_rows", "n_rows fc3 nonzero", try_lk_phonon3_collision_compute, 41},
    {"lk_phonon3_collision_compute", "null", "fc3", "fc3", try_lk_phonon3_collision_compute, 42},
    {"lk_phonon3_collision_compute", "nan", "fc3", "fc3", try_lk_phonon3_collision_compute, 43},
    {"lk_phonon3_collision_compute", "infinite", "fc3", "fc3", try_lk_phonon3_collision_compute, 44},
    {"lk_phonon3_collision_compute", "null", "nonzero", "nonzero", try_lk_phonon3_collision_compute, 45},
    {"lk_phonon3_collision_compute", "negative", "n_vectors", "n_vectors vectors", try_lk_phonon3_collision_compute, 46},
    {"lk_phonon3_collision_compute", "overflow", "n_vectors", "n_vectors vectors", try_lk_phonon3_collision_compute, 47},
    {"lk_phonon3_collision_compute", "null", "vectors", "vectors", try_lk_phonon3_collision_compute, 48},
    {"lk_phonon3_collision_compute", "nan", "vectors", "vectors", try_lk_phonon3_collision_compute, 49},
    {"lk_phonon3_collision_compute", "infinite", "vectors", "vectors", try_lk_phonon3_collision_compute, 50},
    {"lk_phonon3_collision_compute", "null", "multiplicity", "multiplicity", try_lk_phonon3_collision_compute, 51},
    {"lk_phonon3_collision_compute", "null", "masses", "masses", try_lk_phonon3_collision_compute, 52},
    {"lk_phonon3_collision_compute", "nan", "masses", "masses", try_lk_phonon3_collision_compute, 53},
    {"lk_phonon3_collision_compute", "infinite", "masses", "masses", try_lk_phonon3_collision_compute, 54},
    {"lk_phonon3_collision_compute", "null", "p2s_map", "p2s_map", try_lk_phonon3_collision_compute, 55},
    {"lk_phonon3_collision_compute", "index_high", "p2s_map", "p2s_map", try_lk_phonon3_collision_compute, 56},
    {"lk_phonon3_collision_compute", "index_negative", "p2s_map", "p2s_map", try_lk_phonon3_collision_compute, 57},
    {"lk_phonon3_collision_compute", "null", "s2p_map", "s2p_map", try_lk_phonon3_collision_compute, 58},
    {"lk_phonon3_collision_compute", "index_high", "s2p_map", "s2p_map", try_lk_phonon3_collision_compute, 59},
    {"lk_phonon3_collision_compute", "index_negative", "s2p_map", "s2p_map", try_lk_phonon3_collision_compute, 60},
    {"lk_phonon3_collision_compute", "null", "all_shortest", "all_shortest", try_lk_phonon3_collision_compute, 61},
    {"lk_phonon3_collision_compute", "null", "frequencies", "frequencies", try_lk_phonon3_collision_compute, 62},
    {"lk_phonon3_collision_compute", "nan", "frequencies", "frequencies", try_lk_phonon3_collision_compute, 63},
    {"lk_phonon3_collision_compute", "infinite", "frequencies", "frequencies", try_lk_phonon3_collision_compute, 64},
    {"lk_phonon3_collision_compute", "null", "eigenvectors", "eigenvectors", try_lk_phonon3_collision_compute, 65},
    {"lk_phonon3_collision_compute", "nan", "eigenvectors", "eigenvectors", try_lk_phonon3_collision_compute, 66},
    {"lk_phonon3_collision_compute", "infinite", "eigenvectors", "eigenvectors", try_lk_phonon3_collision_compute, 67},
    {"lk_phonon3_collision_compute", "nan", "cutoff_frequency", "cutoff_frequency", try_lk_phonon3_collision_compute, 68},
    {"lk_phonon3_collision_compute", "negative", "n_parts", "n_parts gamma", try_lk_phonon3_collision_compute, 69},
    {"lk_phonon3_collision_compute", "overflow", "n_parts", "n_parts gamma", try_lk_phonon3_collision_compute, 70},
    {"lk_phonon3_collision_compute", "null", "gamma", "gamma", try_lk_phonon3_collision_compute, 71},
    {"lk_phonon3_collision_at_grid_points_compute", "negative", "n_grid_points", "n_grid_points grid_points gamma", try_lk_phonon3_collision_at_grid_points_compute, 0},
    {"lk_phonon3_collision_at_grid_points_compute", "overflow", "n_grid_points", "n_grid_points grid_points gamma", try_lk_phonon3_collision_at_grid_points_compute, 1},
    {"lk_phonon3_collision_at_grid_points_compute", "null", "grid_points", "grid_points", try_lk_phonon3_collision_at_grid_points_compute, 2},
    {"lk_phonon3_collision_at_grid_points_compute", "index_high", "grid_points", "grid_points", try_lk_phonon3_collision_at_grid_points_compute, 3},
    {"lk_phonon3_collision_at_grid_points_compute", "index_negative", "grid_points", "grid_points", try_lk_phonon3_collision_at_grid_points_compute, 4},
    {"lk_phonon3_collision_at_grid_points_compute", "negative", "n_sigmas", "n_sigmas sigmas sigma_cutoffs gamma", try_lk_phonon3_collision_at_grid_points_compute, 5},
    {"lk_phonon3_collision_at_grid_points_compute", "overflow", "n_sigmas", "n_sigmas sigmas sigma_cutoffs gamma", try_lk_phonon3_collision_at_grid_points_compute, 6},
    {"lk_phonon3_collision_at_grid_points_compute", "null", "sigmas", "sigmas", try_lk_phonon3_collision_at_grid_points_compute, 7},
    {"lk_phonon3_collision_at_grid_points_compute", "null", "sigma_cutoffs", "sigma_cutoffs", try_lk_phonon3_collision_at_grid_points_compute, 8},
    {"lk_phonon3_collision_at_grid_points_compute", "nan", "sigma_cutoffs", "sigma_cutoffs", try_lk_phonon3_collision_at_grid_points_compute, 9},
    {"lk_phonon3_collision_at_grid_points_compute", "infinite", "sigma_cutoffs", "sigma_cutoffs", try_lk_phonon3_collision_at_grid_points_compute, 10},
    {"lk_phonon3_collision_at_grid_points_compute", "negative", "n_temperatures", "n_temperatures temperatures gamma", try_lk_phonon3_collision_at_grid_points_compute, 11},
    {"lk_phonon3_collision_at_grid_points_compute", "overflow", "n_temperatures", "n_temperatures temperatures gamma", try_lk_phonon3_collision_at_grid_points_compute, 12},
    {"lk_phonon3_collision_at_grid_points_compute", "null", "temperatures", "temperatures", try_lk_phonon3_collision_at_grid_points_compute, 13},
    {"lk_phonon3_collision_at_grid_points_compute", "nan", "temperatures", "temperatures", try_lk_phonon3_collision_at_grid_points_compute, 14},
    {"lk_phonon3_collision_at_grid_points_compute", "infinite", "temperatures", "temperatures", try_lk_phonon3_collision_at_grid_points_compute, 15},
    {"lk_phonon3_collision_at_grid_points_compute", "negative", "n_tetrahedra", "n_tetrahedra relative_grid_address", try_lk_phonon3_collision_at_grid_points_compute, 16},
    {"lk_phonon3_collision_at_grid_points_compute", "overflow", "n_tetrahedra", "n_tetrahedra relative_grid_address", try_lk_phonon3_collision_at_grid_points_compute, 17},
    {"lk_phonon3_collision_at_grid_points_compute", "null", "relative_grid_address", "relative_grid_address", try_lk_phonon3_collision_at_grid_points_compute, 18},
    {"lk_phonon3_collision_at_grid_points_compute", "null", "bz_to_grid", "bz_to_grid", try_lk_phonon3_collision_at_grid_points_compute, 19},
    {"lk_phonon3_collision_at_grid_points_compute", "index_high", "bz_to_grid", "bz_to_grid", try_lk_phonon3_collision_at_grid_points_compute, 20},
    {"lk_phonon3_collision_at_grid_points_compute", "index_negative", "bz_to_grid", "bz_to_grid", try_lk_phonon3_collision_at_grid_points_compute, 21},
    {"lk_phonon3_collision_at_grid_points_compute", "negative", "n_rotations", "n_rotations rotations", try_lk_phonon3_collision_at_grid_points_compute, 22},
    {"lk_phonon3_collision_at_grid_points_compute", "overflow", "n_rotations", "n_rotations rotations", try_lk_phonon3_collision_at_grid_points_compute, 23},
    {"lk_phonon3_collision_at_grid_points_compute", "null", "rotations", "rotations", try_lk_phonon3_collision_at_grid_points_compute, 24},
    {"lk_phonon3_collision_at_grid_points_compute", "null", "reciprocal_lattice", "reciprocal_lattice", try_lk_phonon3_collision_at_grid_points_compute, 25},
    {"lk_phonon3_collision_at_grid_points_compute", "nan", "reciprocal_lattice", "reciprocal_lattice", try_lk_phonon3_collision_at_grid_points_compute, 26},
    {"lk_phonon3_collision_at_grid_points_compute", "infinite", "reciprocal_lattice", "reciprocal_lattice", try_lk_phonon3_collision_at_grid_points_compute, 27},
    {"lk_phonon3_collision_at_grid_points_compute", "null", "q_reduced", "q_reduced", try_lk_phonon3_collision_at_grid_points_compute, 28},
    {"lk_phonon3_collision_at_grid_points_compute", "negative", "n_bands0", "n_bands0 band_indices gamma", try_lk_phonon3_collision_at_grid_points_compute, 29},
    {"lk_phonon3_collision_at_grid_points_compute", "overflow", "n_bands0", "n_bands0 band_indices gamma", try_lk_phonon3_collision_at_grid_points_compute, 30},
    {"lk_phonon3_collision_at_grid_points_compute", "null", "band_indices", "band_indices", try_lk_phonon3_collision_at_grid_points_compute, 31},
    {"lk_phonon3_collision_at_grid_points_compute", "index_high", "band_indices", "band_indices", try_lk_phonon3_collision_at_grid_points_compute, 32},
    {"lk_phonon3_collision_at_grid_points_compute", "index_negative", "band_indices", "band_indices", try_lk_phonon3_collision_at_grid_points_compute, 33},
    {"lk_phonon3_collision_at_grid_points_compute", "null", "d_diag", "d_diag", try_lk_phonon3_collision_at_grid_points_compute, 34},
    {"lk_phonon3_collision_at_grid_points_compute", "null", "q_mat", "q_mat", try_lk_phonon3_collision_at_grid_points_compute, 35},
    {"lk_phonon3_collision_at_grid_points_compute", "negative", "n_bz", "n_bz bz_to_grid bz_grid_addresses frequencies eigenvectors degenerate_ids", try_lk_phonon3_collision_at_grid_points_compute, 36},
    {"lk_phonon3_collision_at_grid_points_compute", "overflow", "n_bz", "n_bz bz_to_grid bz_grid_addresses frequencies eigenvectors degenerate_ids", try_lk_phonon3_collision_at_grid_points_compute, 37},
    {"lk_phonon3_collision_at_grid_points_compute", "null", "bz_grid_addresses", "bz_grid_addresses", try_lk_phonon3_collision_at_grid_points_compute, 38},
    {"lk_phonon3_collision_at_grid_points_compute", "negative", "n_bz_map", "n_bz_map bz_map", try_lk_phonon3_collision_at_grid_points_compute, 39},
    {"lk_phonon3_collision_at_grid_points_compute", "overflow", "n_bz_map", "n_bz_map bz_map", try_lk_phonon3_collision_at_grid_points_compute, 40},
    {"lk_phonon3_collision_at_grid_points_compute", "null", "bz_map", "bz_map", try_lk_phonon3_collision_at_grid_points_compute, 41},
    {"lk_phonon3_collision_at_grid_points_compute", "negative", "n_atoms", "n_atoms multiplicity masses p2s_map all_shortest frequencies eigenvectors degenerate_ids", try_lk_phonon3_collision_at_grid_points_compute, 42},
    {"lk_phonon3_collision_at_grid_points_compute", "overflow", "n_atoms", "n_atoms multiplicity masses p2s_map all_shortest frequencies eigenvectors degenerate_ids", try_lk_phonon3_collision_at_grid_points_compute, 43},
    {"lk_phonon3_collision_at_grid_points_compute", "negative", "n_super", "n_super fc3 nonzero multiplicity s2p_map all_shortest", try_lk_phonon3_collision_at_grid_points_compute, 44},
    {"lk_phonon3_collision_at_grid_points_compute", "overflow", "n_super", "n_super fc3 nonzero multiplicity s2p_map all_shortest", try_lk_phonon3_collision_at_grid_points_compute, 45},
    {"lk_phonon3_collision_at_grid_points_compute", "negative", "n_rows", "n_rows fc3 nonzero", try_lk_phonon3_collision_at_grid_points_compute, 46},
    {"lk_phonon3_collision_at_grid_points_compute", "overflow", "n_rows", "n_rows fc3 nonzero", try_lk_phonon3_collision_at_grid_points_compute, 47},
    {"lk_phonon3_collision_at_grid_points_compute", "null", "fc3", "fc3", try_lk_phonon3_collision_at_grid_points_compute, 48},
    {"lk_phonon3_collision_at_grid_points_compute", "nan", "fc3", "fc3", try_lk_phonon3_collision_at_grid_points_compute, 49},
    {"lk_phonon3_collision_at_grid_points_compute", "infinite", "fc3", "fc3", try_lk_phonon3_collision_at_grid_points_compute, 50},
    {"lk_phonon3_collision_at_grid_points_compute", "null", "nonzero", "nonzero", try_lk_phonon3_collision_at_grid_points_compute, 51},
    {"lk_phonon3_collision_at_grid_points_compute", "negative", "n_vectors", "n_vectors vectors", try_lk_phonon3_collision_at_grid_points_compute, 52},
    {"lk_phonon3_collision_at_grid_points_compute", "overflow", "n_vectors", "n_vectors vectors", try_lk_phonon3_collision_at_grid_points_compute, 53},
    {"lk_phonon3_collision_at_grid_points_compute", "null", "vectors", "vectors", try_lk_phonon3_collision_at_grid_points_compute, 54},
    {"lk_phonon3_collision_at_grid_points_compute", "nan", "vectors", "vectors", try_lk_phonon3_collision_at_grid_points_compute, 55},
    {"lk_phonon3_collision_at_grid_points_compute", "infinite", "vectors", "vectors", try_lk_phonon3_collision_at_grid_points_compute, 56},
    {"lk_phonon3_collision_at_grid_points_compute", "null", "multiplicity", "multiplicity", try_lk_phonon3_collision_at_grid_points_compute, 57},
    {"lk_phonon3_collision_at_grid_points_compute", "null", "masses", "masses", try_lk_phonon3_collision_at_grid_points_compute, 58},
    {"lk_phonon3_collision_at_grid_points_compute", "nan", "masses", "masses", try_lk_phonon3_collision_at_grid_points_compute, 59},
    {"lk_phonon3_collision_at_grid_points_compute", "infinite", "masses", "masses", try_lk_phonon3_collision_at_grid_points_compute, 60},
    {"lk_phonon3_collision_at_grid_points_compute", "null", "p2s_map", "p2s_map", try_lk_phonon3_collision_at_grid_points_compute, 61},
    {"lk_phonon3_collision_at_grid_points_compute", "index_high", "p2s_map", "p2s_map", try_lk_phonon3_collision_at_grid_points_compute, 62},
    {"lk_phonon3_collision_at_grid_points_compute", "index_negative", "p2s_map", "p2s_map", try_lk_phonon3_collision_at_grid_points_compute, 63},
    {"lk_phonon3_collision_at_grid_points_compute", "null", "s2p_map", "s2p_map", try_lk_phonon3_collision_at_grid_points_compute, 64},
    {"lk_phonon3_collision_at_grid_points_compute", "index_high", "s2p_map", "s2p_map", try_lk_phonon3_collision_at_grid_points_compute, 65},
    {"lk_phonon3_collision_at_grid_points_compute", "index_negative", "s2p_map", "s2p_map", try_lk_phonon3_collision_at_grid_points_compute, 66},
    {"lk_phonon3_collision_at_grid_points_compute", "null", "all_shortest", "all_shortest", try_lk_phonon3_collision_at_grid_points_compute, 67},
    {"lk_phonon3_collision_at_grid_points_compute", "null", "frequencies", "frequencies", try_lk_phonon3_collision_at_grid_points_compute, 68},
    {"lk_phonon3_collision_at_grid_points_compute", "nan", "frequencies", "frequencies", try_lk_phonon3_collision_at_grid_points_compute, 69},
    {"lk_phonon3_collision_at_grid_points_compute", "infinite", "frequencies", "frequencies", try_lk_phonon3_collision_at_grid_points_compute, 70},
    {"lk_phonon3_collision_at_grid_points_compute", "null", "eigenvectors", "eigenvectors", try_lk_phonon3_collision_at_grid_points_compute, 71},
    {"lk_phonon3_collision_at_grid_points_compute", "nan", "eigenvectors", "eigenvectors", try_lk_phonon3_collision_at_grid_points_compute, 72},
    {"lk_phonon3_collision_at_grid_points_compute", "infinite", "eigenvectors", "eigenvectors", try_lk_phonon3_collision_at_grid_points_compute, 73},
    {"lk_phonon3_collision_at_grid_points_compute", "nan", "cutoff_frequency", "cutoff_frequency", try_lk_phonon3_collision_at_grid_points_compute, 74},
    {"lk_phonon3_collision_at_grid_points_compute", "negative", "n_parts", "n_parts gamma", try_lk_phonon3_collision_at_grid_points_compute, 75},
    {"lk_phonon3_collision_at_grid_points_compute", "overflow", "n_parts", "n_parts gamma", try_lk_phonon3_collision_at_grid_points_compute, 76},
    {"lk_phonon3_collision_at_grid_points_compute", "null", "gamma", "gamma", try_lk_phonon3_collision_at_grid_points_compute, 77},
    {"lk_phonon3_isotope_strength_compute", "index_high", "grid_point", "grid_point", try_lk_phonon3_isotope_strength_compute, 0},
    {"lk_phonon3_isotope_strength_compute", "index_negative", "grid_point", "grid_point", try_lk_phonon3_isotope_strength_compute, 1},
    {"lk_phonon3_isotope_strength_compute", "negative", "n_points", "n_points grid_points", try_lk_phonon3_isotope_strength_compute, 2},
    {"lk_phonon3_isotope_strength_compute", "overflow", "n_points", "n_points grid_points", try_lk_phonon3_isotope_strength_compute, 3},
    {"lk_phonon3_isotope_strength_compute", "null", "grid_points", "grid_points", try_lk_phonon3_isotope_strength_compute, 4},
    {"lk_phonon3_isotope_strength_compute", "index_high", "grid_points", "grid_points", try_lk_phonon3_isotope_strength_compute, 5},
    {"lk_phonon3_isotope_strength_compute", "index_negative", "grid_points", "grid_points", try_lk_phonon3_isotope_strength_compute, 6},
    {"lk_phonon3_isotope_strength_compute", "negative", "n_bz", "n_bz point_weights frequencies eigenvectors", try_lk_phonon3_isotope_strength_compute, 7},
    {"lk_phonon3_isotope_strength_compute", "overflow", "n_bz", "n_bz point_weights frequencies eigenvectors", try_lk_phonon3_isotope_strength_compute, 8},
    {"lk_phonon3_isotope_strength_compute", "null", "point_weights", "point_weights", try_lk_phonon3_isotope_strength_compute, 9},
    {"lk_phonon3_isotope_strength_compute", "nan", "point_weights", "point_weights", try_lk_phonon3_isotope_strength_compute, 10},
    {"lk_phonon3_isotope_strength_compute", "infinite", "point_weights", "point_weights", try_lk_phonon3_isotope_strength_compute, 11},
    {"lk_phonon3_isotope_strength_compute", "negative", "n_atoms", "n_atoms mass_variances frequencies eigenvectors", try_lk_phonon3_isotope_strength_compute, 12},
    {"lk_phonon3_isotope_strength_compute", "overflow", "n_atoms", "n_atoms mass_variances frequencies eigenvectors", try_lk_phonon3_isotope_strength_compute, 13},
    {"lk_phonon3_isotope_strength_compute", "null", "mass_variances", "mass_variances", try_lk_phonon3_isotope_strength_compute, 14},
    {"lk_phonon3_isotope_strength_compute", "nan", "mass_variances", "mass_variances", try_lk_phonon3_isotope_strength_compute, 15},
    {"lk_phonon3_isotope_strength_compute", "infinite", "mass_variances", "mass_variances", try_lk_phonon3_isotope_strength_compute, 16},
    {"lk_phonon3_isotope_strength_compute", "null", "frequencies", "frequencies", try_lk_phonon3_isotope_strength_compute, 17},
    {"lk_phonon3_isotope_strength_compute", "nan", "frequencies", "frequencies", try_lk_phonon3_isotope_strength_compute, 18},
    {"lk_phonon3_isotope_strength_compute", "infinite", "frequencies", "frequencies", try_lk_phonon3_isotope_strength_compute, 19},
    {"lk_phonon3_isotope_strength_compute", "null", "eigenvectors", "eigenvectors", try_lk_phonon3_isotope_strength_compute, 20},
    {"lk_phonon3_isotope_strength_compute", "nan", "eigenvectors", "eigenvectors", try_lk_phonon3_isotope_strength_compute, 21},
    {"lk_phonon3_isotope_strength_compute", "infinite", "eigenvectors", "eigenvectors", try_lk_phonon3_isotope_strength_compute, 22},
    {"lk_phonon3_isotope_strength_compute", "negative", "n_bands0", "n_bands0 band_indices gamma", try_lk_phonon3_isotope_strength_compute, 23},
    {"lk_phonon3_isotope_strength_compute", "overflow", "n_bands0", "n_bands0 band_indices gamma", try_lk_phonon3_isotope_strength_compute, 24},
    {"lk_phonon3_isotope_strength_compute", "null", "band_indices", "band_indices", try_lk_phonon3_isotope_strength_compute, 25},
    {"lk_phonon3_isotope_strength_compute", "index_high", "band_indices", "band_indices", try_lk_phonon3_isotope_strength_compute, 26},
    {"lk_phonon3_isotope_strength_compute", "index_negative", "band_indices", "band_indices", try_lk_phonon3_isotope_strength_compute, 27},
    {"lk_phonon3_isotope_strength_compute", "nan", "sigma", "sigma", try_lk_phonon3_isotope_strength_compute, 28},
    {"lk_phonon3_isotope_strength_compute", "nan", "cutoff_frequency", "cutoff_frequency", try_lk_phonon3_isotope_strength_compute, 29},
    {"lk_phonon3_isotope_strength_compute", "null", "gamma", "gamma", try_lk_phonon3_isotope_strength_compute, 30},
    {"lk_phonon3_tetrahedron_isotope_strength_compute", "index_high", "grid_point", "grid_point", try_lk_phonon3_tetrahedron_isotope_strength_compute, 0},
    {"lk_phonon3_tetrahedron_isotope_strength_compute", "index_negative", "grid_point", "grid_point", try_lk_phonon3_tetrahedron_isotope_strength_compute, 1},
    {"lk_phonon3_tetrahedron_isotope_strength_compute", "negative", "n_points", "n_points grid_points", try_lk_phonon3_tetrahedron_isotope_strength_compute, 2},
    {"lk_phonon3_tetrahedron_isotope_strength_compute", "overflow", "n_points", "n_points grid_points", try_lk_phonon3_tetrahedron_isotope_strength_compute, 3},
    {"lk_phonon3_tetrahedron_isotope_strength_compute", "null", "grid_points", "grid_points", try_lk_phonon3_tetrahedron_isotope_strength_compute, 4},
    {"lk_phonon3_tetrahedron_isotope_strength_compute", "index_high", "grid_points", "grid_points", try_lk_phonon3_tetrahedron_isotope_strength_compute, 5},
    {"lk_phonon3_tetrahedron_isotope_strength_compute", "index_negative", "grid_points", "grid_points", try_lk_phonon3_tetrahedron_isotope_strength_compute, 6},
    {"lk_phonon3_tetrahedron_isotope_strength_compute", "negative", "n_bz", "n_bz point_weights frequencies eigenvectors integration_weights", try_lk_phonon3_tetrahedron_isotope_strength_compute, 7},
    {"lk_phonon3_tetrahedron_isotope_strength_compute", "overflow", "n_bz", "n_bz point_weights frequencies eigenvectors integration_weights", try_lk_phonon3_tetrahedron_isotope_strength_compute, 8},
    {"lk_phonon3_tetrahedron_isotope_strength_compute", "null", "point_weights", "point_weights", try_lk_phonon3_tetrahedron_isotope_strength_compute, 9},
    {"lk_phonon3_tetrahedron_isotope_strength_compute", "nan", "point_weights", "point_weights", try_lk_phonon3_tetrahedron_isotope_strength_compute, 10},
    {"lk_phonon3_tetrahedron_isotope_strength_compute", "infinite", "point_weights", "point_weights", try_lk_phonon3_tetrahedron_isotope_strength_compute, 11},
    {"lk_phonon3_tetrahedron_isotope_strength_compute", "negative", "n_atoms", "n_atoms mass_variances frequencies eigenvectors integration_weights", try_lk_phonon3_tetrahedron_isotope_strength_compute, 12},
    {"lk_phonon3_tetrahedron_isotope_strength_compute", "overflow", "n_atoms", "n_atoms mass_variances frequencies eigenvectors integration_weights", try_lk_phonon3_tetrahedron_isotope_strength_compute, 13},
    {"lk_phonon3_tetrahedron_isotope_strength_compute", "null", "mass_variances", "mass_variances", try_lk_phonon3_tetrahedron_isotope_strength_compute, 14},
    {"lk_phonon3_tetrahedron_isotope_strength_compute", "nan", "mass_variances", "mass_variances", try_lk_phonon3_tetrahedron_isotope_strength_compute, 15},
    {"lk_phonon3_tetrahedron_isotope_strength_compute", "infinite", "mass_variances", "mass_variances", try_lk_phonon3_tetrahedron_isotope_strength_compute, 16},
    {"lk_phonon3_tetrahedron_isotope_strength_compute", "null", "frequencies", "frequencies", try_lk_phonon3_tetrahedron_isotope_strength_compute, 17},
    {"lk_phonon3_tetrahedron_isotope_strength_compute", "nan", "frequencies", "frequencies", try_lk_phonon3_tetrahedron_isotope_strength_compute, 18},
    {"lk_phonon3_tetrahedron_isotope_strength_compute", "infinite", "frequencies", "frequencies", try_lk_phonon3_tetrahedron_isotope_strength_compute, 19},
    {"lk_phonon3_tetrahedron_isotope_strength_compute", "null", "eigenvectors", "eigenvectors", try_lk_phonon3_tetrahedron_isotope_strength_compute, 20},
    {"lk_phonon3_tetrahedron_isotope_strength_compute", "nan", "eigenvectors", "eigenvectors", try_lk_phonon3_tetrahedron_isotope_strength_compute, 21},
    {"lk_phonon3_tetrahedron_isotope_strength_compute", "infinite", "eigenvectors", "eigenvectors", try_lk_phonon3_tetrahedron_isotope_strength_compute, 22},
    {"lk_phonon3_tetrahedron_isotope_strength_compute", "negative", "n_bands0", "n_bands0 band_indices integration_weights gamma", try_lk_phonon3_tetrahedron_isotope_strength_compute, 23},
    {"lk_phonon3_tetrahedron_isotope_strength_compute", "overflow", "n_bands0", "n_bands0 band_indices integration_weights gamma", try_lk_phonon3_tetrahedron_isotope_strength_compute, 24},
    {"lk_phonon3_tetrahedron_isotope_strength_compute", "null", "band_indices", "band_indices", try_lk_phonon3_tetrahedron_isotope_strength_compute, 25},
    {"lk_phonon3_tetrahedron_isotope_strength_compute", "index_high", "band_indices", "band_indices", try_lk_phonon3_tetrahedron_isotope_strength_compute, 26},
    {"lk_phonon3_tetrahedron_isotope_strength_compute", "index_negative", "band_indices", "band_indices", try_lk_phonon3_tetrahedron_isotope_strength_compute, 27},
    {"lk_phonon3_tetrahedron_isotope_strength_compute", "null", "integration_weights", "integration_weights", try_lk_phonon3_tetrahedron_isotope_strength_compute, 28},
    {"lk_phonon3_tetrahedron_isotope_strength_compute", "nan", "integration_weights", "integration_weights", try_lk_phonon3_tetrahedron_isotope_strength_compute, 29},
    {"lk_phonon3_tetrahedron_isotope_strength_compute", "infinite", "integration_weights", "integration_weights", try_lk_phonon3_tetrahedron_isotope_strength_compute, 30},
    {"lk_phonon3_tetrahedron_isotope_strength_compute", "nan", "cutoff_frequency", "cutoff_frequency", try_lk_phonon3_tetrahedron_isotope_strength_compute, 31},
    {"lk_phonon3_tetrahedron_isotope_strength_compute", "null", "gamma", "gamma", try_lk_phonon3_tetrahedron_isotope_strength_compute, 32},
    {"lk_conductivity_create", "null", "supercell", "supercell", try_lk_conductivity_create, 0},
    {"lk_conductivity_create", "null", "grid", "grid", try_lk_conductivity_create, 1},
    {"lk_conductivity_create", "null", "fc2", "fc2", try_lk_conductivity_create, 2},
    {"lk_conductivity_create", "null", "fc3", "fc3", try_lk_conductivity_create, 3},
    {"lk_conductivity_create", "null", "out", "out", try_lk_conductivity_create, 4},
    {"lk_conductivity_estimate", "null", "conductivity", "conductivity", try_lk_conductivity_estimate, 0},
    {"lk_conductivity_estimate", "null", "bytes", "bytes", try_lk_conductivity_estimate, 1},
    {"lk_conductivity_estimate", "null", "n_triplets", "n_triplets", try_lk_conductivity_estimate, 2},
    {"lk_conductivity_run", "null", "conductivity", "conductivity", try_lk_conductivity_run, 0},
    {"lk_conductivity_compute_cumulative_kappa", "null", "conductivity", "conductivity", try_lk_conductivity_compute_cumulative_kappa, 0},
    {"lk_conductivity_compute_cumulative_kappa", "index_high", "sigma_index", "sigma_index", try_lk_conductivity_compute_cumulative_kappa, 1},
    {"lk_conductivity_compute_cumulative_kappa", "index_negative", "sigma_index", "sigma_index", try_lk_conductivity_compute_cumulative_kappa, 2},
    {"lk_conductivity_compute_cumulative_kappa", "negative", "n_points", "n_points points cumulative density", try_lk_conductivity_compute_cumulative_kappa, 3},
    {"lk_conductivity_compute_cumulative_kappa", "overflow", "n_points", "n_points points cumulative density", try_lk_conductivity_compute_cumulative_kappa, 4},
    {"lk_conductivity_compute_cumulative_kappa", "null", "points", "points", try_lk_conductivity_compute_cumulative_kappa, 5},
    {"lk_conductivity_compute_cumulative_kappa", "nan", "points", "points", try_lk_conductivity_compute_cumulative_kappa, 6},
    {"lk_conductivity_compute_cumulative_kappa", "infinite", "points", "points", try_lk_conductivity_compute_cumulative_kappa, 7},
    {"lk_conductivity_compute_cumulative_kappa", "negative", "n_temperatures", "n_temperatures cumulative density", try_lk_conductivity_compute_cumulative_kappa, 8},
    {"lk_conductivity_compute_cumulative_kappa", "overflow", "n_temperatures", "n_temperatures cumulative density", try_lk_conductivity_compute_cumulative_kappa, 9},
    {"lk_conductivity_compute_cumulative_kappa", "null", "cumulative", "cumulative", try_lk_conductivity_compute_cumulative_kappa, 10},
    {"lk_conductivity_get_shape", "null", "conductivity", "conductivity", try_lk_conductivity_get_shape, 0},
    {"lk_conductivity_get_shape", "null", "name", "name", try_lk_conductivity_get_shape, 1},
    {"lk_conductivity_get_shape", "null", "rank", "rank", try_lk_conductivity_get_shape, 2},
    {"lk_conductivity_get_shape", "null", "shape", "shape", try_lk_conductivity_get_shape, 3},
    {"lk_conductivity_get_n_temperatures", "null", "conductivity", "conductivity", try_lk_conductivity_get_n_temperatures, 0},
    {"lk_conductivity_get_n_temperatures", "null", "value", "value", try_lk_conductivity_get_n_temperatures, 1},
    {"lk_conductivity_get_n_sigmas", "null", "conductivity", "conductivity", try_lk_conductivity_get_n_sigmas, 0},
    {"lk_conductivity_get_n_sigmas", "null", "value", "value", try_lk_conductivity_get_n_sigmas, 1},
    {"lk_conductivity_get_n_qpoints", "null", "conductivity", "conductivity", try_lk_conductivity_get_n_qpoints, 0},
    {"lk_conductivity_get_n_qpoints", "null", "value", "value", try_lk_conductivity_get_n_qpoints, 1},
    {"lk_conductivity_get_n_bands", "null", "conductivity", "conductivity", try_lk_conductivity_get_n_bands, 0},
    {"lk_conductivity_get_n_bands", "null", "value", "value", try_lk_conductivity_get_n_bands, 1},
    {"lk_conductivity_get_temperatures", "null", "conductivity", "conductivity", try_lk_conductivity_get_temperatures, 0},
    {"lk_conductivity_get_temperatures", "negative", "n", "n out", try_lk_conductivity_get_temperatures, 1},
    {"lk_conductivity_get_temperatures", "overflow", "n", "n out", try_lk_conductivity_get_temperatures, 2},
    {"lk_conductivity_get_temperatures", "null", "out", "out", try_lk_conductivity_get_temperatures, 3},
    {"lk_conductivity_get_sigmas", "null", "conductivity", "conductivity", try_lk_conductivity_get_sigmas, 0},
    {"lk_conductivity_get_sigmas", "negative", "n", "n out", try_lk_conductivity_get_sigmas, 1},
    {"lk_conductivity_get_sigmas", "overflow", "n", "n out", try_lk_conductivity_get_sigmas, 2},
    {"lk_conductivity_get_sigmas", "null", "out", "out", try_lk_conductivity_get_sigmas, 3},
    {"lk_conductivity_get_qpoints", "null", "conductivity", "conductivity", try_lk_conductivity_get_qpoints, 0},
    {"lk_conductivity_get_qpoints", "negative", "n", "n out", try_lk_conductivity_get_qpoints, 1},
    {"lk_conductivity_get_qpoints", "overflow", "n", "n out", try_lk_conductivity_get_qpoints, 2},
    {"lk_conductivity_get_qpoints", "null", "out", "out", try_lk_conductivity_get_qpoints, 3},
    {"lk_conductivity_get_weights", "null", "conductivity", "conductivity", try_lk_conductivity_get_weights, 0},
    {"lk_conductivity_get_weights", "negative", "n", "n out", try_lk_conductivity_get_weights, 1},
    {"lk_conductivity_get_weights", "overflow", "n", "n out", try_lk_conductivity_get_weights, 2},
    {"lk_conductivity_get_weights", "null", "out", "out", try_lk_conductivity_get_weights, 3},
    {"lk_conductivity_get_kappa", "null", "conductivity", "conductivity", try_lk_conductivity_get_kappa, 0},
    {"lk_conductivity_get_kappa", "negative", "n", "n out", try_lk_conductivity_get_kappa, 1},
    {"lk_conductivity_get_kappa", "overflow", "n", "n out", try_lk_conductivity_get_kappa, 2},
    {"lk_conductivity_get_kappa", "null", "out", "out", try_lk_conductivity_get_kappa, 3},
    {"lk_conductivity_get_mode_kappa", "null", "conductivity", "conductivity", try_lk_conductivity_get_mode_kappa, 0},
    {"lk_conductivity_get_mode_kappa", "negative", "n", "n out", try_lk_conductivity_get_mode_kappa, 1},
    {"lk_conductivity_get_mode_kappa", "overflow", "n", "n out", try_lk_conductivity_get_mode_kappa, 2},
    {"lk_conductivity_get_mode_kappa", "null", "out", "out", try_lk_conductivity_get_mode_kappa, 3},
    {"lk_conductivity_get_frequencies", "null", "conductivity", "conductivity", try_lk_conductivity_get_frequencies, 0},
    {"lk_conductivity_get_frequencies", "negative", "n", "n out", try_lk_conductivity_get_frequencies, 1},
    {"lk_conductivity_get_frequencies", "overflow", "n", "n out", try_lk_conductivity_get_frequencies, 2},
    {"lk_conductivity_get_frequencies", "null", "out", "out", try_lk_conductivity_get_frequencies, 3},
    {"lk_conductivity_get_group_velocities", "null", "conductivity", "conductivity", try_lk_conductivity_get_group_velocities, 0},
    {"lk_conductivity_get_group_velocities", "negative", "n", "n out", try_lk_conductivity_get_group_velocities, 1},
    {"lk_conductivity_get_group_velocities", "overflow", "n", "n out", try_lk_conductivity_get_group_velocities, 2},
    {"lk_conductivity_get_group_velocities", "null", "out", "out", try_lk_conductivity_get_group_velocities, 3},
    {"lk_conductivity_get_heat_capacities", "null", "conductivity", "conductivity", try_lk_conductivity_get_heat_capacities, 0},
    {"lk_conductivity_get_heat_capacities", "negative", "n", "n out", try_lk_conductivity_get_heat_capacities, 1},
    {"lk_conductivity_get_heat_capacities", "overflow", "n", "n out", try_lk_conductivity_get_heat_capacities, 2},
    {"lk_conductivity_get_heat_capacities", "null", "out", "out", try_lk_conductivity_get_heat_capacities, 3},
    {"lk_conductivity_get_gamma", "null", "conductivity", "conductivity", try_lk_conductivity_get_gamma, 0},
    {"lk_conductivity_get_gamma", "negative", "n", "n out", try_lk_conductivity_get_gamma, 1},
    {"lk_conductivity_get_gamma", "overflow", "n", "n out", try_lk_conductivity_get_gamma, 2},
    {"lk_conductivity_get_gamma", "null", "out", "out", try_lk_conductivity_get_gamma, 3},
    {"lk_conductivity_get_gamma_normal", "null", "conductivity", "conductivity", try_lk_conductivity_get_gamma_normal, 0},
    {"lk_conductivity_get_gamma_normal", "negative", "n", "n out", try_lk_conductivity_get_gamma_normal, 1},
    {"lk_conductivity_get_gamma_normal", "overflow", "n", "n out", try_lk_conductivity_get_gamma_normal, 2},
    {"lk_conductivity_get_gamma_normal", "null", "out", "out", try_lk_conductivity_get_gamma_normal, 3},
    {"lk_conductivity_get_gamma_umklapp", "null", "conductivity", "conductivity", try_lk_conductivity_get_gamma_umklapp, 0},
    {"lk_conductivity_get_gamma_umklapp", "negative", "n", "n out", try_lk_conductivity_get_gamma_umklapp, 1},
    {"lk_conductivity_get_gamma_umklapp", "overflow", "n", "n out", try_lk_conductivity_get_gamma_umklapp, 2},
    {"lk_conductivity_get_gamma_umklapp", "null", "out", "out", try_lk_conductivity_get_gamma_umklapp, 3},
    {"lk_conductivity_get_gamma_isotope", "null", "conductivity", "conductivity", try_lk_conductivity_get_gamma_isotope, 0},
    {"lk_conductivity_get_gamma_isotope", "negative", "n", "n out", try_lk_conductivity_get_gamma_isotope, 1},
    {"lk_conductivity_get_gamma_isotope", "overflow", "n", "n out", try_lk_conductivity_get_gamma_isotope, 2},
    {"lk_conductivity_get_gamma_isotope", "null", "out", "out", try_lk_conductivity_get_gamma_isotope, 3},
    {"lk_conductivity_get_gamma_boundary", "null", "conductivity", "conductivity", try_lk_conductivity_get_gamma_boundary, 0},
    {"lk_conductivity_get_gamma_boundary", "negative", "n", "n out", try_lk_conductivity_get_gamma_boundary, 1},
    {"lk_conductivity_get_gamma_boundary", "overflow", "n", "n out", try_lk_conductivity_get_gamma_boundary, 2},
    {"lk_conductivity_get_gamma_boundary", "null", "out", "out", try_lk_conductivity_get_gamma_boundary, 3},
    {"lk_conductivity_get_lifetimes", "null", "conductivity", "conductivity", try_lk_conductivity_get_lifetimes, 0},
    {"lk_conductivity_get_lifetimes", "negative", "n", "n out", try_lk_conductivity_get_lifetimes, 1},
    {"lk_conductivity_get_lifetimes", "overflow", "n", "n out", try_lk_conductivity_get_lifetimes, 2},
    {"lk_conductivity_get_lifetimes", "null", "out", "out", try_lk_conductivity_get_lifetimes, 3},
    {"lk_conductivity_get_mean_free_paths", "null", "conductivity", "conductivity", try_lk_conductivity_get_mean_free_paths, 0},
    {"lk_conductivity_get_mean_free_paths", "negative", "n", "n out", try_lk_conductivity_get_mean_free_paths, 1},
    {"lk_conductivity_get_mean_free_paths", "overflow", "n", "n out", try_lk_conductivity_get_mean_free_paths, 2},
    {"lk_conductivity_get_mean_free_paths", "null", "out", "out", try_lk_conductivity_get_mean_free_paths, 3},
};

static const bad_case functions[] = {
    {"lk_context_create", "fault", "", "", try_lk_context_create, -1},
    {"lk_context_set_backend", "fault", "", "", try_lk_context_set_backend, -1},
    {"lk_context_get_backend", "fault", "", "", try_lk_context_get_backend, -1},
    {"lk_context_set_threads", "fault", "", "", try_lk_context_set_threads, -1},
    {"lk_context_get_threads", "fault", "", "", try_lk_context_get_threads, -1},
    {"lk_context_set_trace", "fault", "", "", try_lk_context_set_trace, -1},
    {"lk_context_set_progress", "fault", "", "", try_lk_context_set_progress, -1},
    {"lk_kernel_get_count", "fault", "", "", try_lk_kernel_get_count, -1},
    {"lk_kernel_describe", "fault", "", "", try_lk_kernel_describe, -1},
    {"lk_crystal_create", "fault", "", "", try_lk_crystal_create, -1},
    {"lk_crystal_get_shape", "fault", "", "", try_lk_crystal_get_shape, -1},
    {"lk_crystal_get_n_atoms", "fault", "", "", try_lk_crystal_get_n_atoms, -1},
    {"lk_crystal_get_n_operations", "fault", "", "", try_lk_crystal_get_n_operations, -1},
    {"lk_crystal_get_volume", "fault", "", "", try_lk_crystal_get_volume, -1},
    {"lk_crystal_get_space_group", "fault", "", "", try_lk_crystal_get_space_group, -1},
    {"lk_crystal_get_symbol", "fault", "", "", try_lk_crystal_get_symbol, -1},
    {"lk_crystal_get_lattice", "fault", "", "", try_lk_crystal_get_lattice, -1},
    {"lk_crystal_get_positions", "fault", "", "", try_lk_crystal_get_positions, -1},
    {"lk_crystal_get_masses", "fault", "", "", try_lk_crystal_get_masses, -1},
    {"lk_crystal_get_rotations", "fault", "", "", try_lk_crystal_get_rotations, -1},
    {"lk_crystal_get_translations", "fault", "", "", try_lk_crystal_get_translations, -1},
    {"lk_crystal_get_equivalent_atoms", "fault", "", "", try_lk_crystal_get_equivalent_atoms, -1},
    {"lk_supercell_create", "fault", "", "", try_lk_supercell_create, -1},
    {"lk_supercell_get_shape", "fault", "", "", try_lk_supercell_get_shape, -1},
    {"lk_supercell_get_n_atoms", "fault", "", "", try_lk_supercell_get_n_atoms, -1},
    {"lk_supercell_get_n_primitive", "fault", "", "", try_lk_supercell_get_n_primitive, -1},
    {"lk_supercell_get_n_translations", "fault", "", "", try_lk_supercell_get_n_translations, -1},
    {"lk_supercell_get_primitive_volume", "fault", "", "", try_lk_supercell_get_primitive_volume, -1},
    {"lk_supercell_get_space_group", "fault", "", "", try_lk_supercell_get_space_group, -1},
    {"lk_supercell_get_symbol", "fault", "", "", try_lk_supercell_get_symbol, -1},
    {"lk_supercell_get_primitive_symbol", "fault", "", "", try_lk_supercell_get_primitive_symbol, -1},
    {"lk_supercell_get_lattice", "fault", "", "", try_lk_supercell_get_lattice, -1},
    {"lk_supercell_get_positions", "fault", "", "", try_lk_supercell_get_positions, -1},
    {"lk_supercell_get_masses", "fault", "", "", try_lk_supercell_get_masses, -1},
    {"lk_supercell_get_primitive_lattice", "fault", "", "", try_lk_supercell_get_primitive_lattice, -1},
    {"lk_supercell_get_primitive_positions", "fault", "", "", try_lk_supercell_get_primitive_positions, -1},
    {"lk_supercell_get_primitive_masses", "fault", "", "", try_lk_supercell_get_primitive_masses, -1},
    {"lk_supercell_get_supercell_matrix", "fault", "", "", try_lk_supercell_get_supercell_matrix, -1},
    {"lk_supercell_get_primitive_matrix", "fault", "", "", try_lk_supercell_get_primitive_matrix, -1},
    {"lk_supercell_get_primitive_to_supercell", "fault", "", "", try_lk_supercell_get_primitive_to_supercell, -1},
    {"lk_supercell_get_supercell_to_primitive", "fault", "", "", try_lk_supercell_get_supercell_to_primitive, -1},
    {"lk_supercell_get_supercell_to_primitive_index", "fault", "", "", try_lk_supercell_get_supercell_to_primitive_index, -1},
    {"lk_supercell_get_unit_to_supercell", "fault", "", "", try_lk_supercell_get_unit_to_supercell, -1},
    {"lk_supercell_get_supercell_to_unit", "fault", "", "", try_lk_supercell_get_supercell_to_unit, -1},
    {"lk_supercell_get_permutations", "fault", "", "", try_lk_supercell_get_permutations, -1},
    {"lk_supercell_get_translation_of", "fault", "", "", try_lk_supercell_get_translation_of, -1},
    {"lk_supercell_get_shortest_vectors", "fault", "", "", try_lk_supercell_get_shortest_vectors, -1},
    {"lk_supercell_get_multiplicity", "fault", "", "", try_lk_supercell_get_multiplicity, -1},
    {"lk_supercell_get_rotations", "fault", "", "", try_lk_supercell_get_rotations, -1},
    {"lk_supercell_get_translations", "fault", "", "", try_lk_supercell_get_translations, -1},
    {"lk_supercell_get_primitive_rotations", "fault", "", "", try_lk_supercell_get_primitive_rotations, -1},
    {"lk_supercell_get_primitive_translations", "fault", "", "", try_lk_supercell_get_primitive_translations, -1},
    {"lk_supercell_get_equivalent_atoms", "fault", "", "", try_lk_supercell_get_equivalent_atoms, -1},
    {"lk_element_get_mass", "fault", "", "", try_lk_element_get_mass, -1},
    {"lk_element_get_mass_variance", "fault", "", "", try_lk_element_get_mass_variance, -1},
    {"lk_cell_permutation_compute", "fault", "", "", try_lk_cell_permutation_compute, -1},
    {"lk_cell_shortest_vectors_compute", "fault", "", "", try_lk_cell_shortest_vectors_compute, -1},
    {"lk_displacements_create", "fault", "", "", try_lk_displacements_create, -1},
    {"lk_displacements_create_from_arrays", "fault", "", "", try_lk_displacements_create_from_arrays, -1},
    {"lk_displacements_get_n_supercells", "fault", "", "", try_lk_displacements_get_n_supercells, -1},
    {"lk_displacements_get_n_first", "fault", "", "", try_lk_displacements_get_n_first, -1},
    {"lk_displacements_get_n_second", "fault", "", "", try_lk_displacements_get_n_second, -1},
    {"lk_displacements_get_n_atoms", "fault", "", "", try_lk_displacements_get_n_atoms, -1},
    {"lk_displacements_get_shape", "fault", "", "", try_lk_displacements_get_shape, -1},
    {"lk_displacements_get_first_atoms", "fault", "", "", try_lk_displacements_get_first_atoms, -1},
    {"lk_displacements_get_first_displacements", "fault", "", "", try_lk_displacements_get_first_displacements, -1},
    {"lk_displacements_get_first_of_second", "fault", "", "", try_lk_displacements_get_first_of_second, -1},
    {"lk_displacements_get_second_atoms", "fault", "", "", try_lk_displacements_get_second_atoms, -1},
    {"lk_displacements_get_second_displacements", "fault", "", "", try_lk_displacements_get_second_displacements, -1},
    {"lk_displacements_get_pair_distances", "fault", "", "", try_lk_displacements_get_pair_distances, -1},
    {"lk_displacements_get_positions", "fault", "", "", try_lk_displacements_get_positions, -1},
    {"lk_displacements_set_forces", "fault", "", "", try_lk_displacements_set_forces, -1},
    {"lk_displacements_get_forces", "fault", "", "", try_lk_displacements_get_forces, -1},
    {"lk_fc2_create_from_displacements", "fault", "", "", try_lk_fc2_create_from_displacements, -1},
    {"lk_fc3_create_from_displacements", "fault", "", "", try_lk_fc3_create_from_displacements, -1},
    {"lk_fc3_create", "fault", "", "", try_lk_fc3_create, -1},
    {"lk_fc3_create_from_fc3", "fault", "", "", try_lk_fc3_create_from_fc3, -1},
    {"lk_fc3_get_n_rows", "fault", "", "", try_lk_fc3_get_n_rows, -1},
    {"lk_fc3_get_n_super", "fault", "", "", try_lk_fc3_get_n_super, -1},
    {"lk_fc3_get_is_compact", "fault", "", "", try_lk_fc3_get_is_compact, -1},
    {"lk_fc3_get_shape", "fault", "", "", try_lk_fc3_get_shape, -1},
    {"lk_fc3_get_force_constants", "fault", "", "", try_lk_fc3_get_force_constants, -1},
    {"lk_fc3_get_drift", "fault", "", "", try_lk_fc3_get_drift, -1},
    {"lk_fc3_get_drift_components", "fault", "", "", try_lk_fc3_get_drift_components, -1},
    {"lk_fc2_symmetrize_compute", "fault", "", "", try_lk_fc2_symmetrize_compute, -1},
    {"lk_fc2_symmetrize_compact_compute", "fault", "", "", try_lk_fc2_symmetrize_compact_compute, -1},
    {"lk_fc2_transpose_compact_compute", "fault", "", "", try_lk_fc2_transpose_compact_compute, -1},
    {"lk_fc2_distribute_compute", "fault", "", "", try_lk_fc2_distribute_compute, -1},
    {"lk_fc3_distribute_compute", "fault", "", "", try_lk_fc3_distribute_compute, -1},
    {"lk_fc3_rotate_delta_fc2s_compute", "fault", "", "", try_lk_fc3_rotate_delta_fc2s_compute, -1},
    {"lk_fc3_permutation_symmetry_compute", "fault", "", "", try_lk_fc3_permutation_symmetry_compute, -1},
    {"lk_fc3_permutation_symmetry_compact_compute", "fault", "", "", try_lk_fc3_permutation_symmetry_compact_compute, -1},
    {"lk_fc3_transpose_compact_compute", "fault", "", "", try_lk_fc3_transpose_compact_compute, -1},
    {"lk_fc3_subtract_mean_compute", "fault", "", "", try_lk_fc3_subtract_mean_compute, -1},
    {"lk_grid_create", "fault", "", "", try_lk_grid_create, -1},
    {"lk_grid_create_from_length", "fault", "", "", try_lk_grid_create_from_length, -1},
    {"lk_grid_create_from_matrix", "fault", "", "", try_lk_grid_create_from_matrix, -1},
    {"lk_grid_get_shape", "fault", "", "", try_lk_grid_get_shape, -1},
    {"lk_grid_get_n_grid", "fault", "", "", try_lk_grid_get_n_grid, -1},
    {"lk_grid_get_n_bz", "fault", "", "", try_lk_grid_get_n_bz, -1},
    {"lk_grid_get_n_irreducible", "fault", "", "", try_lk_grid_get_n_irreducible, -1},
    {"lk_grid_get_d_diag", "fault", "", "", try_lk_grid_get_d_diag, -1},
    {"lk_grid_get_grid_matrix", "fault", "", "", try_lk_grid_get_grid_matrix, -1},
    {"lk_grid_get_p", "fault", "", "", try_lk_grid_get_p, -1},
    {"lk_grid_get_q", "fault", "", "", try_lk_grid_get_q, -1},
    {"lk_grid_get_addresses", "fault", "", "", try_lk_grid_get_addresses, -1},
    {"lk_grid_get_bz_map", "fault", "", "", try_lk_grid_get_bz_map, -1},
    {"lk_grid_get_bz_to_grid", "fault", "", "", try_lk_grid_get_bz_to_grid, -1},
    {"lk_grid_get_map", "fault", "", "", try_lk_grid_get_map, -1},
    {"lk_grid_get_irreducible", "fault", "", "", try_lk_grid_get_irreducible, -1},
    {"lk_grid_get_weights", "fault", "", "", try_lk_grid_get_weights, -1},
    {"lk_grid_get_qpoints", "fault", "", "", try_lk_grid_get_qpoints, -1},
    {"lk_grid_get_tetrahedra", "fault", "", "", try_lk_grid_get_tetrahedra, -1},
    {"lk_grid_get_rotations", "fault", "", "", try_lk_grid_get_rotations, -1},
    {"lk_grid_get_reciprocal_rotations", "fault", "", "", try_lk_grid_get_reciprocal_rotations, -1},
    {"lk_grid_get_reciprocal_lattice", "fault", "", "", try_lk_grid_get_reciprocal_lattice, -1},
    {"lk_grid_smith_normal_form_compute", "fault", "", "", try_lk_grid_smith_normal_form_compute, -1},
    {"lk_grid_indices_compute", "fault", "", "", try_lk_grid_indices_compute, -1},
    {"lk_grid_addresses_compute", "fault", "", "", try_lk_grid_addresses_compute, -1},
    {"lk_grid_irreducible_map_compute", "fault", "", "", try_lk_grid_irreducible_map_compute, -1},
    {"lk_grid_reciprocal_rotations_compute", "fault", "", "", try_lk_grid_reciprocal_rotations_compute, -1},
    {"lk_grid_rotations_compute", "fault", "", "", try_lk_grid_rotations_compute, -1},
    {"lk_grid_bz_addresses_compute", "fault", "", "", try_lk_grid_bz_addresses_compute, -1},
    {"lk_grid_rotated_bz_point_compute", "fault", "", "", try_lk_grid_rotated_bz_point_compute, -1},
    {"lk_grid_neighbors_compute", "fault", "", "", try_lk_grid_neighbors_compute, -1},
    {"lk_grid_tetrahedra_compute", "fault", "", "", try_lk_grid_tetrahedra_compute, -1},
    {"lk_grid_integration_weights_compute", "fault", "", "", try_lk_grid_integration_weights_compute, -1},
    {"lk_input_read", "fault", "", "", try_lk_input_read, -1},
    {"lk_input_create", "fault", "", "", try_lk_input_create, -1},
    {"lk_input_read_forces_fc3", "fault", "", "", try_lk_input_read_forces_fc3, -1},
    {"lk_input_read_forces_fc2", "fault", "", "", try_lk_input_read_forces_fc2, -1},
    {"lk_input_read_force_sets", "fault", "", "", try_lk_input_read_force_sets, -1},
    {"lk_input_read_force_constants", "fault", "", "", try_lk_input_read_force_constants, -1},
    {"lk_input_read_born", "fault", "", "", try_lk_input_read_born, -1},
    {"lk_input_set_displacements", "fault", "", "", try_lk_input_set_displacements, -1},
    {"lk_input_set_phonon_displacements", "fault", "", "", try_lk_input_set_phonon_displacements, -1},
    {"lk_input_set_forces", "fault", "", "", try_lk_input_set_forces, -1},
    {"lk_input_set_phonon_forces", "fault", "", "", try_lk_input_set_phonon_forces, -1},
    {"lk_input_set_nac", "fault", "", "", try_lk_input_set_nac, -1},
    {"lk_input_write", "fault", "", "", try_lk_input_write, -1},
    {"lk_input_write_forces_fc3", "fault", "", "", try_lk_input_write_forces_fc3, -1},
    {"lk_input_write_forces_fc2", "fault", "", "", try_lk_input_write_forces_fc2, -1},
    {"lk_input_write_force_sets", "fault", "", "", try_lk_input_write_force_sets, -1},
    {"lk_input_write_supercells", "fault", "", "", try_lk_input_write_supercells, -1},
    {"lk_crystal_read", "fault", "", "", try_lk_crystal_read, -1},
    {"lk_crystal_write", "fault", "", "", try_lk_crystal_write, -1},
    {"lk_input_get_shape", "fault", "", "", try_lk_input_get_shape, -1},
    {"lk_input_get_n_atoms", "fault", "", "", try_lk_input_get_n_atoms, -1},
    {"lk_input_get_n_supercell_atoms", "fault", "", "", try_lk_input_get_n_supercell_atoms, -1},
    {"lk_input_get_n_primitive_atoms", "fault", "", "", try_lk_input_get_n_primitive_atoms, -1},
    {"lk_input_get_n_phonon_supercell_atoms", "fault", "", "", try_lk_input_get_n_phonon_supercell_atoms, -1},
    {"lk_input_get_n_singles", "fault", "", "", try_lk_input_get_n_singles, -1},
    {"lk_input_get_n_pairs", "fault", "", "", try_lk_input_get_n_pairs, -1},
    {"lk_input_get_n_snapshots", "fault", "", "", try_lk_input_get_n_snapshots, -1},
    {"lk_input_get_n_phonon_singles", "fault", "", "", try_lk_input_get_n_phonon_singles, -1},
    {"lk_input_get_n_phonon_snapshots", "fault", "", "", try_lk_input_get_n_phonon_snapshots, -1},
    {"lk_input_get_has_unit_cell", "fault", "", "", try_lk_input_get_has_unit_cell, -1},
    {"lk_input_get_has_supercell", "fault", "", "", try_lk_input_get_has_supercell, -1},
    {"lk_input_get_has_primitive_cell", "fault", "", "", try_lk_input_get_has_primitive_cell, -1},
    {"lk_input_get_has_phonon_supercell", "fault", "", "", try_lk_input_get_has_phonon_supercell, -1},
    {"lk_input_get_has_supercell_matrix", "fault", "", "", try_lk_input_get_has_supercell_matrix, -1},
    {"lk_input_get_has_primitive_matrix", "fault", "", "", try_lk_input_get_has_primitive_matrix, -1},
    {"lk_input_get_has_phonon_supercell_matrix", "fault", "", "", try_lk_input_get_has_phonon_supercell_matrix, -1},
    {"lk_input_get_has_nac", "fault", "", "", try_lk_input_get_has_nac, -1},
    {"lk_input_get_has_displacements", "fault", "", "", try_lk_input_get_has_displacements, -1},
    {"lk_input_get_has_forces", "fault", "", "", try_lk_input_get_has_forces, -1},
    {"lk_input_get_has_phonon_displacements", "fault", "", "", try_lk_input_get_has_phonon_displacements, -1},
    {"lk_input_get_has_phonon_forces", "fault", "", "", try_lk_input_get_has_phonon_forces, -1},
    {"lk_input_get_has_force_constants", "fault", "", "", try_lk_input_get_has_force_constants, -1},
    {"lk_input_get_has_cutoff", "fault", "", "", try_lk_input_get_has_cutoff, -1},
    {"lk_input_get_has_magnetic_moments", "fault", "", "", try_lk_input_get_has_magnetic_moments, -1},
    {"lk_input_get_nac_factor", "fault", "", "", try_lk_input_get_nac_factor, -1},
    {"lk_input_get_cutoff", "fault", "", "", try_lk_input_get_cutoff, -1},
    {"lk_input_get_symmetry_tolerance", "fault", "", "", try_lk_input_get_symmetry_tolerance, -1},
    {"lk_input_get_program", "fault", "", "", try_lk_input_get_program, -1},
    {"lk_input_get_version", "fault", "", "", try_lk_input_get_version, -1},
    {"lk_input_get_calculator", "fault", "", "", try_lk_input_get_calculator, -1},
    {"lk_input_get_space_group", "fault", "", "", try_lk_input_get_space_group, -1},
    {"lk_input_get_nac_method", "fault", "", "", try_lk_input_get_nac_method, -1},
    {"lk_input_get_symbol", "fault", "", "", try_lk_input_get_symbol, -1},
    {"lk_input_get_supercell_symbol", "fault", "", "", try_lk_input_get_supercell_symbol, -1},
    {"lk_input_get_primitive_symbol", "fault", "", "", try_lk_input_get_primitive_symbol, -1},
    {"lk_input_get_phonon_supercell_symbol", "fault", "", "", try_lk_input_get_phonon_supercell_symbol, -1},
    {"lk_input_get_lattice", "fault", "", "", try_lk_input_get_lattice, -1},
    {"lk_input_get_positions", "fault", "", "", try_lk_input_get_positions, -1},
    {"lk_input_get_masses", "fault", "", "", try_lk_input_get_masses, -1},
    {"lk_input_get_supercell_lattice", "fault", "", "", try_lk_input_get_supercell_lattice, -1},
    {"lk_input_get_supercell_positions", "fault", "", "", try_lk_input_get_supercell_positions, -1},
    {"lk_input_get_supercell_masses", "fault", "", "", try_lk_input_get_supercell_masses, -1},
    {"lk_input_get_primitive_lattice", "fault", "", "", try_lk_input_get_primitive_lattice, -1},
    {"lk_input_get_primitive_positions", "fault", "", "", try_lk_input_get_primitive_positions, -1},
    {"lk_input_get_primitive_masses", "fault", "", "", try_lk_input_get_primitive_masses, -1},
    {"lk_input_get_phonon_supercell_lattice", "fault", "", "", try_lk_input_get_phonon_supercell_lattice, -1},
    {"lk_input_get_phonon_supercell_positions", "fault", "", "", try_lk_input_get_phonon_supercell_positions, -1},
    {"lk_input_get_phonon_supercell_masses", "fault", "", "", try_lk_input_get_phonon_supercell_masses, -1},
    {"lk_input_get_supercell_matrix", "fault", "", "", try_lk_input_get_supercell_matrix, -1},
    {"lk_input_get_primitive_matrix", "fault", "", "", try_lk_input_get_primitive_matrix, -1},
    {"lk_input_get_phonon_supercell_matrix", "fault", "", "", try_lk_input_get_phonon_supercell_matrix, -1},
    {"lk_input_get_born", "fault", "", "", try_lk_input_get_born, -1},
    {"lk_input_get_dielectric", "fault", "", "", try_lk_input_get_dielectric, -1},
    {"lk_input_get_displacement_atoms", "fault", "", "", try_lk_input_get_displacement_atoms, -1},
    {"lk_input_get_displacement_vectors", "fault", "", "", try_lk_input_get_displacement_vectors, -1},
    {"lk_input_get_pair_first", "fault", "", "", try_lk_input_get_pair_first, -1},
    {"lk_input_get_pair_atoms", "fault", "", "", try_lk_input_get_pair_atoms, -1},
    {"lk_input_get_pair_vectors", "fault", "", "", try_lk_input_get_pair_vectors, -1},
    {"lk_input_get_pair_included", "fault", "", "", try_lk_input_get_pair_included, -1},
    {"lk_input_get_pair_distances", "fault", "", "", try_lk_input_get_pair_distances, -1},
    {"lk_input_get_snapshots", "fault", "", "", try_lk_input_get_snapshots, -1},
    {"lk_input_get_forces", "fault", "", "", try_lk_input_get_forces, -1},
    {"lk_input_get_energies", "fault", "", "", try_lk_input_get_energies, -1},
    {"lk_input_get_duplicates", "fault", "", "", try_lk_input_get_duplicates, -1},
    {"lk_input_get_phonon_displacement_atoms", "fault", "", "", try_lk_input_get_phonon_displacement_atoms, -1},
    {"lk_input_get_phonon_displacement_vectors", "fault", "", "", try_lk_input_get_phonon_displacement_vectors, -1},
    {"lk_input_get_phonon_snapshots", "fault", "", "", try_lk_input_get_phonon_snapshots, -1},
    {"lk_input_get_phonon_forces", "fault", "", "", try_lk_input_get_phonon_forces, -1},
    {"lk_input_get_phonon_energies", "fault", "", "", try_lk_input_get_phonon_energies, -1},
    {"lk_input_get_force_constants", "fault", "", "", try_lk_input_get_force_constants, -1},
    {"lk_supercell_create_from_input", "fault", "", "", try_lk_supercell_create_from_input, -1},
    {"lk_displacements_create_from_input", "fault", "", "", try_lk_displacements_create_from_input, -1},
    {"lk_linalg_eigh_hermitian_batch_compute", "fault", "", "", try_lk_linalg_eigh_hermitian_batch_compute, -1},
    {"lk_options_create", "fault", "", "", try_lk_options_create, -1},
    {"lk_options_set_int64", "fault", "", "", try_lk_options_set_int64, -1},
    {"lk_options_set_double", "fault", "", "", try_lk_options_set_double, -1},
    {"lk_options_set_bool", "fault", "", "", try_lk_options_set_bool, -1},
    {"lk_options_set_string", "fault", "", "", try_lk_options_set_string, -1},
    {"lk_options_set_double_array", "fault", "", "", try_lk_options_set_double_array, -1},
    {"lk_options_set_int64_array", "fault", "", "", try_lk_options_set_int64_array, -1},
    {"lk_options_set_string_array", "fault", "", "", try_lk_options_set_string_array, -1},
    {"lk_options_get_count", "fault", "", "", try_lk_options_get_count, -1},
    {"lk_options_describe", "fault", "", "", try_lk_options_describe, -1},
    {"lk_nac_create", "fault", "", "", try_lk_nac_create, -1},
    {"lk_nac_get_shape", "fault", "", "", try_lk_nac_get_shape, -1},
    {"lk_nac_get_born", "fault", "", "", try_lk_nac_get_born, -1},
    {"lk_nac_get_dielectric", "fault", "", "", try_lk_nac_get_dielectric, -1},
    {"lk_nac_get_method", "fault", "", "", try_lk_nac_get_method, -1},
    {"lk_nac_get_unit_factor", "fault", "", "", try_lk_nac_get_unit_factor, -1},
    {"lk_fc2_create", "fault", "", "", try_lk_fc2_create, -1},
    {"lk_fc2_create_from_fc2", "fault", "", "", try_lk_fc2_create_from_fc2, -1},
    {"lk_fc2_get_shape", "fault", "", "", try_lk_fc2_get_shape, -1},
    {"lk_fc2_get_force_constants", "fault", "", "", try_lk_fc2_get_force_constants, -1},
    {"lk_fc2_get_n_rows", "fault", "", "", try_lk_fc2_get_n_rows, -1},
    {"lk_fc2_get_n_super", "fault", "", "", try_lk_fc2_get_n_super, -1},
    {"lk_fc2_get_is_compact", "fault", "", "", try_lk_fc2_get_is_compact, -1},
    {"lk_fc2_get_drift", "fault", "", "", try_lk_fc2_get_drift, -1},
    {"lk_phonons_create", "fault", "", "", try_lk_phonons_create, -1},
    {"lk_phonons_compute", "fault", "", "", try_lk_phonons_compute, -1},
    {"lk_phonons_get_shape", "fault", "", "", try_lk_phonons_get_shape, -1},
    {"lk_phonons_get_n_bands", "fault", "", "", try_lk_phonons_get_n_bands, -1},
    {"lk_phonons_get_qpoints", "fault", "", "", try_lk_phonons_get_qpoints, -1},
    {"lk_phonons_get_frequencies", "fault", "", "", try_lk_phonons_get_frequencies, -1},
    {"lk_phonons_get_eigenvectors", "fault", "", "", try_lk_phonons_get_eigenvectors, -1},
    {"lk_phonons_get_group_velocities", "fault", "", "", try_lk_phonons_get_group_velocities, -1},
    {"lk_phonon_dynamical_matrices_compute", "fault", "", "", try_lk_phonon_dynamical_matrices_compute, -1},
    {"lk_phonon_dynamical_matrices_gonze_compute", "fault", "", "", try_lk_phonon_dynamical_matrices_gonze_compute, -1},
    {"lk_phonon_dynamical_matrix_compute", "fault", "", "", try_lk_phonon_dynamical_matrix_compute, -1},
    {"lk_phonon_dynamical_matrices_at_grid_compute", "fault", "", "", try_lk_phonon_dynamical_matrices_at_grid_compute, -1},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", "fault", "", "", try_lk_phonon_dynamical_matrices_gonze_at_grid_compute, -1},
    {"lk_phonon_charge_sum_compute", "fault", "", "", try_lk_phonon_charge_sum_compute, -1},
    {"lk_phonon_dipole_dipole_q0_compute", "fault", "", "", try_lk_phonon_dipole_dipole_q0_compute, -1},
    {"lk_phonon_dipole_dipole_compute", "fault", "", "", try_lk_phonon_dipole_dipole_compute, -1},
    {"lk_phonon_dipole_dipole_derivative_compute", "fault", "", "", try_lk_phonon_dipole_dipole_derivative_compute, -1},
    {"lk_phonon_dynamical_matrix_derivative_compute", "fault", "", "", try_lk_phonon_dynamical_matrix_derivative_compute, -1},
    {"lk_phonon_inverse_fourier_compute", "fault", "", "", try_lk_phonon_inverse_fourier_compute, -1},
    {"lk_phonon_group_velocities_compute", "fault", "", "", try_lk_phonon_group_velocities_compute, -1},
    {"lk_phonon_heat_capacities_compute", "fault", "", "", try_lk_phonon_heat_capacities_compute, -1},
    {"lk_phonon_free_energies_compute", "fault", "", "", try_lk_phonon_free_energies_compute, -1},
    {"lk_phonon3_ir_triplets_compute", "fault", "", "", try_lk_phonon3_ir_triplets_compute, -1},
    {"lk_phonon3_bz_triplets_compute", "fault", "", "", try_lk_phonon3_bz_triplets_compute, -1},
    {"lk_phonon3_tetrahedron_weights_compute", "fault", "", "", try_lk_phonon3_tetrahedron_weights_compute, -1},
    {"lk_phonon3_gaussian_weights_compute", "fault", "", "", try_lk_phonon3_gaussian_weights_compute, -1},
    {"lk_phonon3_degenerate_weights_compute", "fault", "", "", try_lk_phonon3_degenerate_weights_compute, -1},
    {"lk_phonon3_real_to_reciprocal_compute", "fault", "", "", try_lk_phonon3_real_to_reciprocal_compute, -1},
    {"lk_phonon3_reciprocal_to_normal_compute", "fault", "", "", try_lk_phonon3_reciprocal_to_normal_compute, -1},
    {"lk_phonon3_interaction_compute", "fault", "", "", try_lk_phonon3_interaction_compute, -1},
    {"lk_phonon3_imag_self_energy_compute", "fault", "", "", try_lk_phonon3_imag_self_energy_compute, -1},
    {"lk_phonon3_detailed_imag_self_energy_compute", "fault", "", "", try_lk_phonon3_detailed_imag_self_energy_compute, -1},
    {"lk_phonon3_collision_compute", "fault", "", "", try_lk_phonon3_collision_compute, -1},
    {"lk_phonon3_collision_at_grid_points_compute", "fault", "", "", try_lk_phonon3_collision_at_grid_points_compute, -1},
    {"lk_phonon3_isotope_strength_compute", "fault", "", "", try_lk_phonon3_isotope_strength_compute, -1},
    {"lk_phonon3_tetrahedron_isotope_strength_compute", "fault", "", "", try_lk_phonon3_tetrahedron_isotope_strength_compute, -1},
    {"lk_conductivity_create", "fault", "", "", try_lk_conductivity_create, -1},
    {"lk_conductivity_estimate", "fault", "", "", try_lk_conductivity_estimate, -1},
    {"lk_conductivity_run", "fault", "", "", try_lk_conductivity_run, -1},
    {"lk_conductivity_compute_cumulative_kappa", "fault", "", "", try_lk_conductivity_compute_cumulative_kappa, -1},
    {"lk_conductivity_get_shape", "fault", "", "", try_lk_conductivity_get_shape, -1},
    {"lk_conductivity_get_n_temperatures", "fault", "", "", try_lk_conductivity_get_n_temperatures, -1},
    {"lk_conductivity_get_n_sigmas", "fault", "", "", try_lk_conductivity_get_n_sigmas, -1},
    {"lk_conductivity_get_n_qpoints", "fault", "", "", try_lk_conductivity_get_n_qpoints, -1},
    {"lk_conductivity_get_n_bands", "fault", "", "", try_lk_conductivity_get_n_bands, -1},
    {"lk_conductivity_get_temperatures", "fault", "", "", try_lk_conductivity_get_temperatures, -1},
    {"lk_conductivity_get_sigmas", "fault", "", "", try_lk_conductivity_get_sigmas, -1},
    {"lk_conductivity_get_qpoints", "fault", "", "", try_lk_conductivity_get_qpoints, -1},
    {"lk_conductivity_get_weights", "fault", "", "", try_lk_conductivity_get_weights, -1},
    {"lk_conductivity_get_kappa", "fault", "", "", try_lk_conductivity_get_kappa, -1},
    {"lk_conductivity_get_mode_kappa", "fault", "", "", try_lk_conductivity_get_mode_kappa, -1},
    {"lk_conductivity_get_frequencies", "fault", "", "", try_lk_conductivity_get_frequencies, -1},
    {"lk_conductivity_get_group_velocities", "fault", "", "", try_lk_conductivity_get_group_velocities, -1},
    {"lk_conductivity_get_heat_capacities", "fault", "", "", try_lk_conductivity_get_heat_capacities, -1},
    {"lk_conductivity_get_gamma", "fault", "", "", try_lk_conductivity_get_gamma, -1},
    {"lk_conductivity_get_gamma_normal", "fault", "", "", try_lk_conductivity_get_gamma_normal, -1},
    {"lk_conductivity_get_gamma_umklapp", "fault", "", "", try_lk_conductivity_get_gamma_umklapp, -1},
    {"lk_conductivity_get_gamma_isotope", "fault", "", "", try_lk_conductivity_get_gamma_isotope, -1},
    {"lk_conductivity_get_gamma_boundary", "fault", "", "", try_lk_conductivity_get_gamma_boundary, -1},
    {"lk_conductivity_get_lifetimes", "fault", "", "", try_lk_conductivity_get_lifetimes, -1},
    {"lk_conductivity_get_mean_free_paths", "fault", "", "", try_lk_conductivity_get_mean_free_paths, -1},
};

int main(int argc, char **argv) {
  real_handles_make();
  int failed = run(cases, (int)(sizeof cases / sizeof *cases), argc > 1 ? argv[1] : NULL);
  failed |= run_faults(functions, (int)(sizeof functions / sizeof *functions), argc > 1 ? argv[1] : NULL);
  real_handles_free();
  return failed;
}
