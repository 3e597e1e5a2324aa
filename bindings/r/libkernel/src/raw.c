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

#define LKR_PREFIX "lk"
#define LKR_SHAPE_STATUS LK_E_SHAPE
#define LKR_INVALID_STATUS LK_E_INVALID
#define LKR_CLASSES \
    {-1, "lk_invalid"}, \
    {-2, "lk_shape"}, \
    {-3, "lk_option"}, \
    {-4, "lk_handle"}, \
    {-5, "lk_busy"}, \
    {-6, "lk_file"}, \
    {-7, "lk_format"}, \
    {-8, "lk_state"}, \
    {-20, "lk_nomem"}, \
    {-40, "lk_no_convergence"}, \
    {-41, "lk_singular"}, \
    {-42, "lk_not_finite"}, \
    {-43, "lk_symmetry"}, \
    {-60, "lk_unsupported"}, \
    {-80, "lk_cancelled"}, \
    {-99, "lk_internal"}
#include "raw_support.h"

static void lkr_end_lk_context(SEXP p) {
  lk_context_destroy((lk_context *)R_ExternalPtrAddr(p));
  R_ClearExternalPtr(p);
}
static void lkr_end_lk_crystal(SEXP p) {
  lk_crystal_destroy((lk_crystal *)R_ExternalPtrAddr(p));
  R_ClearExternalPtr(p);
}
static void lkr_end_lk_supercell(SEXP p) {
  lk_supercell_destroy((lk_supercell *)R_ExternalPtrAddr(p));
  R_ClearExternalPtr(p);
}
static void lkr_end_lk_displacements(SEXP p) {
  lk_displacements_destroy((lk_displacements *)R_ExternalPtrAddr(p));
  R_ClearExternalPtr(p);
}
static void lkr_end_lk_fc3(SEXP p) {
  lk_fc3_destroy((lk_fc3 *)R_ExternalPtrAddr(p));
  R_ClearExternalPtr(p);
}
static void lkr_end_lk_grid(SEXP p) {
  lk_grid_destroy((lk_grid *)R_ExternalPtrAddr(p));
  R_ClearExternalPtr(p);
}
static void lkr_end_lk_input(SEXP p) {
  lk_input_destroy((lk_input *)R_ExternalPtrAddr(p));
  R_ClearExternalPtr(p);
}
static void lkr_end_lk_options(SEXP p) {
  lk_options_destroy((lk_options *)R_ExternalPtrAddr(p));
  R_ClearExternalPtr(p);
}
static void lkr_end_lk_nac(SEXP p) {
  lk_nac_destroy((lk_nac *)R_ExternalPtrAddr(p));
  R_ClearExternalPtr(p);
}
static void lkr_end_lk_fc2(SEXP p) {
  lk_fc2_destroy((lk_fc2 *)R_ExternalPtrAddr(p));
  R_ClearExternalPtr(p);
}
static void lkr_end_lk_phonons(SEXP p) {
  lk_phonons_destroy((lk_phonons *)R_ExternalPtrAddr(p));
  R_ClearExternalPtr(p);
}
static void lkr_end_lk_conductivity(SEXP p) {
  lk_conductivity_destroy((lk_conductivity *)R_ExternalPtrAddr(p));
  R_ClearExternalPtr(p);
}

static SEXP lkr_payload_lk_trace_event(const void *p) {
  const lk_trace_event *payload = p;
  static const char *const labels[] = {"kind", "backend", "status", "name", "implementation", "isa", "detail", "threads", "elapsed_ns", "value"};
  SEXP values = PROTECT(lkr_list(10, labels));
  SET_VECTOR_ELT(values, 0, lkr_scalar_integer(payload->kind));
  SET_VECTOR_ELT(values, 1, lkr_scalar_integer(payload->backend));
  SET_VECTOR_ELT(values, 2, lkr_scalar_integer(payload->status));
  SET_VECTOR_ELT(values, 3, lkr_text(payload->name ? payload->name : ""));
  SET_VECTOR_ELT(values, 4, lkr_text(payload->implementation ? payload->implementation : ""));
  SET_VECTOR_ELT(values, 5, lkr_text(payload->isa ? payload->isa : ""));
  SET_VECTOR_ELT(values, 6, lkr_text(payload->detail ? payload->detail : ""));
  SET_VECTOR_ELT(values, 7, lkr_scalar_integer(payload->threads));
  SET_VECTOR_ELT(values, 8, lkr_scalar_integer(payload->elapsed_ns));
  SET_VECTOR_ELT(values, 9, Rf_ScalarReal(payload->value));
  UNPROTECT(1);
  return values;
}

static SEXP lkr_payload_lk_progress(const void *p) {
  const lk_progress *payload = p;
  static const char *const labels[] = {"stage", "done", "total", "seconds_left"};
  SEXP values = PROTECT(lkr_list(4, labels));
  SET_VECTOR_ELT(values, 0, lkr_text(payload->stage ? payload->stage : ""));
  SET_VECTOR_ELT(values, 1, lkr_scalar_integer(payload->done));
  SET_VECTOR_ELT(values, 2, lkr_scalar_integer(payload->total));
  SET_VECTOR_ELT(values, 3, Rf_ScalarReal(payload->seconds_left));
  UNPROTECT(1);
  return values;
}

static void lkr_call_lk_trace_fn(const lk_trace_event *payload, void *user_data) {
  const int32_t stop = lkr_call(user_data, lkr_payload_lk_trace_event, payload);
  (void)stop;
}

static int32_t lkr_call_lk_progress_fn(const lk_progress *payload, void *user_data) {
  const int32_t stop = lkr_call(user_data, lkr_payload_lk_progress, payload);
  return stop;
}

static SEXP r_lk_context_create(void) {
  lk_context *v_out = NULL;
  SEXP h_out = PROTECT(lkr_new_handle("lk_context", lkr_end_lk_context));
  const int32_t status = lk_context_create(&v_out);
  R_SetExternalPtrAddr(h_out, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = h_out;
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_context_destroy(SEXP s_context) {
  lk_context *v_context = lkr_handle(s_context, "lk_context", "context");
  lk_context_destroy(v_context);
  lkr_forget(s_context);
  return R_NilValue;
}

static SEXP r_lk_context_set_backend(SEXP s_context, SEXP s_backend) {
  const int32_t v_backend = (int32_t)lkr_integer(s_backend, INT32_MIN, INT32_MAX, "backend");
  lk_context *v_context = lkr_handle(s_context, "lk_context", "context");
  const int32_t status = lk_context_set_backend(v_context, v_backend);
  lkr_check(status, lk_error_message());
  return R_NilValue;
}

static SEXP r_lk_context_get_backend(SEXP s_context) {
  lk_context *v_context = lkr_handle(s_context, "lk_context", "context");
  int32_t v_backend = 0;
  const int32_t status = lk_context_get_backend(v_context, &v_backend);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_backend);
}

static SEXP r_lk_context_set_threads(SEXP s_context, SEXP s_threads) {
  const int64_t v_threads = (int64_t)lkr_integer(s_threads, INT64_MIN, INT64_MAX, "threads");
  lk_context *v_context = lkr_handle(s_context, "lk_context", "context");
  const int32_t status = lk_context_set_threads(v_context, v_threads);
  lkr_check(status, lk_error_message());
  return R_NilValue;
}

static SEXP r_lk_context_get_threads(SEXP s_context) {
  lk_context *v_context = lkr_handle(s_context, "lk_context", "context");
  int64_t v_threads = 0;
  const int32_t status = lk_context_get_threads(v_context, &v_threads);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_threads);
}

static SEXP r_lk_context_set_trace(SEXP s_context, SEXP s_mask, SEXP s_callback) {
  const int32_t v_mask = (int32_t)lkr_integer(s_mask, INT32_MIN, INT32_MAX, "mask");
  lk_context *v_context = lkr_handle(s_context, "lk_context", "context");
  void *v_callback = Rf_isNull(s_callback) ? NULL : s_callback;
  const int32_t status = lk_context_set_trace(v_context, v_mask, v_callback ? lkr_call_lk_trace_fn : NULL, lkr_keep(v_callback), v_callback ? lkr_free : NULL);
  if (status != 0 && v_callback) lkr_free(v_callback);
  lkr_check(status, lk_error_message());
  return R_NilValue;
}

static SEXP r_lk_context_set_progress(SEXP s_context, SEXP s_callback) {
  lk_context *v_context = lkr_handle(s_context, "lk_context", "context");
  void *v_callback = Rf_isNull(s_callback) ? NULL : s_callback;
  const int32_t status = lk_context_set_progress(v_context, v_callback ? lkr_call_lk_progress_fn : NULL, lkr_keep(v_callback), v_callback ? lkr_free : NULL);
  if (status != 0 && v_callback) lkr_free(v_callback);
  lkr_check(status, lk_error_message());
  return R_NilValue;
}

static SEXP r_lk_error_message(void) {
  return lkr_text(lk_error_message());
}

static SEXP r_lk_status_name(SEXP s_status) {
  const int32_t v_status = (int32_t)lkr_integer(s_status, INT32_MIN, INT32_MAX, "status");
  return lkr_text(lk_status_name(v_status));
}

static SEXP r_lk_backend_name(SEXP s_backend) {
  const int32_t v_backend = (int32_t)lkr_integer(s_backend, INT32_MIN, INT32_MAX, "backend");
  return lkr_text(lk_backend_name(v_backend));
}

static SEXP r_lk_version(void) {
  return lkr_text(lk_version());
}

static SEXP r_lk_api_hash(void) {
  return lkr_text(lk_api_hash());
}

static SEXP r_lk_build_info(void) {
  return lkr_text(lk_build_info());
}

static SEXP r_lk_runtime_info(void) {
  return lkr_text(lk_runtime_info());
}

static SEXP r_lk_kernel_get_count(void) {
  int64_t v_count = 0;
  const int32_t status = lk_kernel_get_count(&v_count);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_count);
}

static SEXP r_lk_kernel_describe(SEXP s_i) {
  const int64_t v_i = (int64_t)lkr_integer(s_i, INT64_MIN, INT64_MAX, "i");
  const char *v_kernel = NULL;
  const char *v_implementation = NULL;
  int32_t v_backend = 0;
  const int32_t status = lk_kernel_describe(v_i, &v_kernel, &v_implementation, &v_backend);
  lkr_check(status, lk_error_message());
  static const char *const labels[] = {"kernel", "implementation", "backend"};
  SEXP result = PROTECT(lkr_list(3, labels));
  SET_VECTOR_ELT(result, 0, lkr_text(v_kernel));
  SET_VECTOR_ELT(result, 1, lkr_text(v_implementation));
  SET_VECTOR_ELT(result, 2, lkr_scalar_integer(v_backend));
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_crystal_create(SEXP s_ctx, SEXP s_n_atoms, SEXP s_lattice, SEXP s_positions, SEXP s_symbols, SEXP s_masses, SEXP s_options) {
  const int64_t v_n_atoms = (int64_t)lkr_integer(s_n_atoms, INT64_MIN, INT64_MAX, "n_atoms");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const double *v_lattice = lkr_in_double(s_lattice, lkr_multiply(3, 3), "lattice", "[3][3]");
  const double *v_positions = lkr_in_double(s_positions, lkr_multiply(v_n_atoms, 3), "positions", "[n_atoms][3]");
  const char *const *v_symbols = lkr_strings(s_symbols, v_n_atoms, "symbols", "[n_atoms]");
  const double *v_masses = lkr_in_double(s_masses, v_n_atoms, "masses", "[n_atoms]");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  lk_crystal *v_out = NULL;
  SEXP h_out = PROTECT(lkr_new_handle("lk_crystal", lkr_end_lk_crystal));
  const int32_t status = lk_crystal_create(v_ctx, v_n_atoms, v_lattice, v_positions, v_symbols, v_masses, v_options, &v_out);
  R_SetExternalPtrAddr(h_out, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = h_out;
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_crystal_destroy(SEXP s_crystal) {
  lk_crystal *v_crystal = lkr_handle(s_crystal, "lk_crystal", "crystal");
  lk_crystal_destroy(v_crystal);
  lkr_forget(s_crystal);
  return R_NilValue;
}

static SEXP r_lk_crystal_get_shape(SEXP s_crystal, SEXP s_name) {
  lk_crystal *v_crystal = lkr_handle(s_crystal, "lk_crystal", "crystal");
  const char *v_name = lkr_string(s_name, "name");
  int64_t v_rank = 0;
  const int64_t e_shape[] = {8};
  lkr_array a_shape = lkr_new_int64_t(1, 1, e_shape, "shape");
  PROTECT(a_shape.object);
  int64_t *v_shape = (int64_t *)a_shape.data;
  const int32_t status = lk_crystal_get_shape(v_crystal, v_name, &v_rank, v_shape);
  lkr_check(status, lk_error_message());
  static const char *const labels[] = {"rank", "shape"};
  SEXP result = PROTECT(lkr_list(2, labels));
  SET_VECTOR_ELT(result, 0, lkr_scalar_integer(v_rank));
  SET_VECTOR_ELT(result, 1, lkr_finish_int64_t(&a_shape));
  UNPROTECT(2);
  return result;
}

static SEXP r_lk_crystal_get_n_atoms(SEXP s_crystal) {
  lk_crystal *v_crystal = lkr_handle(s_crystal, "lk_crystal", "crystal");
  int64_t v_value = 0;
  const int32_t status = lk_crystal_get_n_atoms(v_crystal, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_value);
}

static SEXP r_lk_crystal_get_n_operations(SEXP s_crystal) {
  lk_crystal *v_crystal = lkr_handle(s_crystal, "lk_crystal", "crystal");
  int64_t v_value = 0;
  const int32_t status = lk_crystal_get_n_operations(v_crystal, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_value);
}

static SEXP r_lk_crystal_get_volume(SEXP s_crystal) {
  lk_crystal *v_crystal = lkr_handle(s_crystal, "lk_crystal", "crystal");
  double v_value = 0;
  const int32_t status = lk_crystal_get_volume(v_crystal, &v_value);
  lkr_check(status, lk_error_message());
  return Rf_ScalarReal(v_value);
}

static SEXP r_lk_crystal_get_space_group(SEXP s_crystal) {
  lk_crystal *v_crystal = lkr_handle(s_crystal, "lk_crystal", "crystal");
  const char *v_value = NULL;
  const int32_t status = lk_crystal_get_space_group(v_crystal, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_text(v_value);
}

static SEXP r_lk_crystal_get_symbol(SEXP s_crystal, SEXP s_i) {
  const int64_t v_i = (int64_t)lkr_integer(s_i, INT64_MIN, INT64_MAX, "i");
  lk_crystal *v_crystal = lkr_handle(s_crystal, "lk_crystal", "crystal");
  const char *v_value = NULL;
  const int32_t status = lk_crystal_get_symbol(v_crystal, v_i, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_text(v_value);
}

static SEXP r_lk_crystal_get_lattice(SEXP s_crystal, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_crystal *v_crystal = lkr_handle(s_crystal, "lk_crystal", "crystal");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_crystal_get_lattice(v_crystal, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_crystal_get_positions(SEXP s_crystal, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_crystal *v_crystal = lkr_handle(s_crystal, "lk_crystal", "crystal");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_crystal_get_positions(v_crystal, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_crystal_get_masses(SEXP s_crystal, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_crystal *v_crystal = lkr_handle(s_crystal, "lk_crystal", "crystal");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_crystal_get_masses(v_crystal, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_crystal_get_rotations(SEXP s_crystal, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_crystal *v_crystal = lkr_handle(s_crystal, "lk_crystal", "crystal");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_int64_t(1, 1, e_out, "out");
  PROTECT(a_out.object);
  int64_t *v_out = (int64_t *)a_out.data;
  const int32_t status = lk_crystal_get_rotations(v_crystal, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_int64_t(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_crystal_get_translations(SEXP s_crystal, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_crystal *v_crystal = lkr_handle(s_crystal, "lk_crystal", "crystal");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_crystal_get_translations(v_crystal, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_crystal_get_equivalent_atoms(SEXP s_crystal, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_crystal *v_crystal = lkr_handle(s_crystal, "lk_crystal", "crystal");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_int64_t(1, 1, e_out, "out");
  PROTECT(a_out.object);
  int64_t *v_out = (int64_t *)a_out.data;
  const int32_t status = lk_crystal_get_equivalent_atoms(v_crystal, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_int64_t(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_supercell_create(SEXP s_ctx, SEXP s_crystal, SEXP s_supercell_matrix, SEXP s_primitive_matrix, SEXP s_options) {
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  lk_crystal *v_crystal = lkr_handle(s_crystal, "lk_crystal", "crystal");
  const int64_t *v_supercell_matrix = lkr_in_int64_t(s_supercell_matrix, lkr_multiply(3, 3), "supercell_matrix", "[3][3]");
  const double *v_primitive_matrix = lkr_in_double(s_primitive_matrix, lkr_multiply(3, 3), "primitive_matrix", "[3][3]");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  lk_supercell *v_out = NULL;
  SEXP h_out = PROTECT(lkr_new_handle("lk_supercell", lkr_end_lk_supercell));
  const int32_t status = lk_supercell_create(v_ctx, v_crystal, v_supercell_matrix, v_primitive_matrix, v_options, &v_out);
  R_SetExternalPtrAddr(h_out, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = h_out;
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_supercell_destroy(SEXP s_supercell) {
  lk_supercell *v_supercell = lkr_handle(s_supercell, "lk_supercell", "supercell");
  lk_supercell_destroy(v_supercell);
  lkr_forget(s_supercell);
  return R_NilValue;
}

static SEXP r_lk_supercell_get_shape(SEXP s_supercell, SEXP s_name) {
  lk_supercell *v_supercell = lkr_handle(s_supercell, "lk_supercell", "supercell");
  const char *v_name = lkr_string(s_name, "name");
  int64_t v_rank = 0;
  const int64_t e_shape[] = {8};
  lkr_array a_shape = lkr_new_int64_t(1, 1, e_shape, "shape");
  PROTECT(a_shape.object);
  int64_t *v_shape = (int64_t *)a_shape.data;
  const int32_t status = lk_supercell_get_shape(v_supercell, v_name, &v_rank, v_shape);
  lkr_check(status, lk_error_message());
  static const char *const labels[] = {"rank", "shape"};
  SEXP result = PROTECT(lkr_list(2, labels));
  SET_VECTOR_ELT(result, 0, lkr_scalar_integer(v_rank));
  SET_VECTOR_ELT(result, 1, lkr_finish_int64_t(&a_shape));
  UNPROTECT(2);
  return result;
}

static SEXP r_lk_supercell_get_n_atoms(SEXP s_supercell) {
  lk_supercell *v_supercell = lkr_handle(s_supercell, "lk_supercell", "supercell");
  int64_t v_value = 0;
  const int32_t status = lk_supercell_get_n_atoms(v_supercell, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_value);
}

static SEXP r_lk_supercell_get_n_primitive(SEXP s_supercell) {
  lk_supercell *v_supercell = lkr_handle(s_supercell, "lk_supercell", "supercell");
  int64_t v_value = 0;
  const int32_t status = lk_supercell_get_n_primitive(v_supercell, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_value);
}

static SEXP r_lk_supercell_get_n_translations(SEXP s_supercell) {
  lk_supercell *v_supercell = lkr_handle(s_supercell, "lk_supercell", "supercell");
  int64_t v_value = 0;
  const int32_t status = lk_supercell_get_n_translations(v_supercell, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_value);
}

static SEXP r_lk_supercell_get_primitive_volume(SEXP s_supercell) {
  lk_supercell *v_supercell = lkr_handle(s_supercell, "lk_supercell", "supercell");
  double v_value = 0;
  const int32_t status = lk_supercell_get_primitive_volume(v_supercell, &v_value);
  lkr_check(status, lk_error_message());
  return Rf_ScalarReal(v_value);
}

static SEXP r_lk_supercell_get_space_group(SEXP s_supercell) {
  lk_supercell *v_supercell = lkr_handle(s_supercell, "lk_supercell", "supercell");
  const char *v_value = NULL;
  const int32_t status = lk_supercell_get_space_group(v_supercell, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_text(v_value);
}

static SEXP r_lk_supercell_get_symbol(SEXP s_supercell, SEXP s_i) {
  const int64_t v_i = (int64_t)lkr_integer(s_i, INT64_MIN, INT64_MAX, "i");
  lk_supercell *v_supercell = lkr_handle(s_supercell, "lk_supercell", "supercell");
  const char *v_value = NULL;
  const int32_t status = lk_supercell_get_symbol(v_supercell, v_i, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_text(v_value);
}

static SEXP r_lk_supercell_get_primitive_symbol(SEXP s_supercell, SEXP s_i) {
  const int64_t v_i = (int64_t)lkr_integer(s_i, INT64_MIN, INT64_MAX, "i");
  lk_supercell *v_supercell = lkr_handle(s_supercell, "lk_supercell", "supercell");
  const char *v_value = NULL;
  const int32_t status = lk_supercell_get_primitive_symbol(v_supercell, v_i, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_text(v_value);
}

static SEXP r_lk_supercell_get_lattice(SEXP s_supercell, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_supercell *v_supercell = lkr_handle(s_supercell, "lk_supercell", "supercell");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_supercell_get_lattice(v_supercell, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_supercell_get_positions(SEXP s_supercell, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_supercell *v_supercell = lkr_handle(s_supercell, "lk_supercell", "supercell");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_supercell_get_positions(v_supercell, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_supercell_get_masses(SEXP s_supercell, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_supercell *v_supercell = lkr_handle(s_supercell, "lk_supercell", "supercell");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_supercell_get_masses(v_supercell, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_supercell_get_primitive_lattice(SEXP s_supercell, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_supercell *v_supercell = lkr_handle(s_supercell, "lk_supercell", "supercell");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_supercell_get_primitive_lattice(v_supercell, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_supercell_get_primitive_positions(SEXP s_supercell, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_supercell *v_supercell = lkr_handle(s_supercell, "lk_supercell", "supercell");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_supercell_get_primitive_positions(v_supercell, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_supercell_get_primitive_masses(SEXP s_supercell, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_supercell *v_supercell = lkr_handle(s_supercell, "lk_supercell", "supercell");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_supercell_get_primitive_masses(v_supercell, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_supercell_get_supercell_matrix(SEXP s_supercell, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_supercell *v_supercell = lkr_handle(s_supercell, "lk_supercell", "supercell");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_int64_t(1, 1, e_out, "out");
  PROTECT(a_out.object);
  int64_t *v_out = (int64_t *)a_out.data;
  const int32_t status = lk_supercell_get_supercell_matrix(v_supercell, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_int64_t(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_supercell_get_primitive_matrix(SEXP s_supercell, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_supercell *v_supercell = lkr_handle(s_supercell, "lk_supercell", "supercell");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_supercell_get_primitive_matrix(v_supercell, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_supercell_get_primitive_to_supercell(SEXP s_supercell, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_supercell *v_supercell = lkr_handle(s_supercell, "lk_supercell", "supercell");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_int64_t(1, 1, e_out, "out");
  PROTECT(a_out.object);
  int64_t *v_out = (int64_t *)a_out.data;
  const int32_t status = lk_supercell_get_primitive_to_supercell(v_supercell, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_int64_t(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_supercell_get_supercell_to_primitive(SEXP s_supercell, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_supercell *v_supercell = lkr_handle(s_supercell, "lk_supercell", "supercell");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_int64_t(1, 1, e_out, "out");
  PROTECT(a_out.object);
  int64_t *v_out = (int64_t *)a_out.data;
  const int32_t status = lk_supercell_get_supercell_to_primitive(v_supercell, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_int64_t(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_supercell_get_supercell_to_primitive_index(SEXP s_supercell, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_supercell *v_supercell = lkr_handle(s_supercell, "lk_supercell", "supercell");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_int64_t(1, 1, e_out, "out");
  PROTECT(a_out.object);
  int64_t *v_out = (int64_t *)a_out.data;
  const int32_t status = lk_supercell_get_supercell_to_primitive_index(v_supercell, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_int64_t(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_supercell_get_unit_to_supercell(SEXP s_supercell, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_supercell *v_supercell = lkr_handle(s_supercell, "lk_supercell", "supercell");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_int64_t(1, 1, e_out, "out");
  PROTECT(a_out.object);
  int64_t *v_out = (int64_t *)a_out.data;
  const int32_t status = lk_supercell_get_unit_to_supercell(v_supercell, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_int64_t(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_supercell_get_supercell_to_unit(SEXP s_supercell, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_supercell *v_supercell = lkr_handle(s_supercell, "lk_supercell", "supercell");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_int64_t(1, 1, e_out, "out");
  PROTECT(a_out.object);
  int64_t *v_out = (int64_t *)a_out.data;
  const int32_t status = lk_supercell_get_supercell_to_unit(v_supercell, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_int64_t(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_supercell_get_permutations(SEXP s_supercell, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_supercell *v_supercell = lkr_handle(s_supercell, "lk_supercell", "supercell");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_int64_t(1, 1, e_out, "out");
  PROTECT(a_out.object);
  int64_t *v_out = (int64_t *)a_out.data;
  const int32_t status = lk_supercell_get_permutations(v_supercell, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_int64_t(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_supercell_get_translation_of(SEXP s_supercell, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_supercell *v_supercell = lkr_handle(s_supercell, "lk_supercell", "supercell");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_int64_t(1, 1, e_out, "out");
  PROTECT(a_out.object);
  int64_t *v_out = (int64_t *)a_out.data;
  const int32_t status = lk_supercell_get_translation_of(v_supercell, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_int64_t(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_supercell_get_shortest_vectors(SEXP s_supercell, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_supercell *v_supercell = lkr_handle(s_supercell, "lk_supercell", "supercell");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_supercell_get_shortest_vectors(v_supercell, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_supercell_get_multiplicity(SEXP s_supercell, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_supercell *v_supercell = lkr_handle(s_supercell, "lk_supercell", "supercell");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_int64_t(1, 1, e_out, "out");
  PROTECT(a_out.object);
  int64_t *v_out = (int64_t *)a_out.data;
  const int32_t status = lk_supercell_get_multiplicity(v_supercell, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_int64_t(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_supercell_get_rotations(SEXP s_supercell, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_supercell *v_supercell = lkr_handle(s_supercell, "lk_supercell", "supercell");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_int64_t(1, 1, e_out, "out");
  PROTECT(a_out.object);
  int64_t *v_out = (int64_t *)a_out.data;
  const int32_t status = lk_supercell_get_rotations(v_supercell, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_int64_t(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_supercell_get_translations(SEXP s_supercell, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_supercell *v_supercell = lkr_handle(s_supercell, "lk_supercell", "supercell");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_supercell_get_translations(v_supercell, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_supercell_get_primitive_rotations(SEXP s_supercell, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_supercell *v_supercell = lkr_handle(s_supercell, "lk_supercell", "supercell");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_int64_t(1, 1, e_out, "out");
  PROTECT(a_out.object);
  int64_t *v_out = (int64_t *)a_out.data;
  const int32_t status = lk_supercell_get_primitive_rotations(v_supercell, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_int64_t(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_supercell_get_primitive_translations(SEXP s_supercell, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_supercell *v_supercell = lkr_handle(s_supercell, "lk_supercell", "supercell");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_supercell_get_primitive_translations(v_supercell, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_supercell_get_equivalent_atoms(SEXP s_supercell, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_supercell *v_supercell = lkr_handle(s_supercell, "lk_supercell", "supercell");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_int64_t(1, 1, e_out, "out");
  PROTECT(a_out.object);
  int64_t *v_out = (int64_t *)a_out.data;
  const int32_t status = lk_supercell_get_equivalent_atoms(v_supercell, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_int64_t(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_element_get_mass(SEXP s_symbol) {
  const char *v_symbol = lkr_string(s_symbol, "symbol");
  double v_value = 0;
  const int32_t status = lk_element_get_mass(v_symbol, &v_value);
  lkr_check(status, lk_error_message());
  return Rf_ScalarReal(v_value);
}

static SEXP r_lk_element_get_mass_variance(SEXP s_symbol) {
  const char *v_symbol = lkr_string(s_symbol, "symbol");
  double v_value = 0;
  const int32_t status = lk_element_get_mass_variance(v_symbol, &v_value);
  lkr_check(status, lk_error_message());
  return Rf_ScalarReal(v_value);
}

static SEXP r_lk_cell_permutation_compute(SEXP s_ctx, SEXP s_n_atoms, SEXP s_lattice, SEXP s_positions, SEXP s_moved_positions, SEXP s_tolerance, SEXP s_options) {
  const int64_t v_n_atoms = (int64_t)lkr_integer(s_n_atoms, INT64_MIN, INT64_MAX, "n_atoms");
  const double v_tolerance = (double)lkr_double(s_tolerance, "tolerance");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const double *v_lattice = lkr_in_double(s_lattice, lkr_multiply(3, 3), "lattice", "[3][3]");
  const double *v_positions = lkr_in_double(s_positions, lkr_multiply(v_n_atoms, 3), "positions", "[n_atoms][3]");
  const double *v_moved_positions = lkr_in_double(s_moved_positions, lkr_multiply(v_n_atoms, 3), "moved_positions", "[n_atoms][3]");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int64_t e_permutation[] = {v_n_atoms};
  lkr_array a_permutation = lkr_new_int64_t(1, 1, e_permutation, "permutation");
  PROTECT(a_permutation.object);
  int64_t *v_permutation = (int64_t *)a_permutation.data;
  int32_t v_found = 0;
  const int32_t status = lk_cell_permutation_compute(v_ctx, v_n_atoms, v_lattice, v_positions, v_moved_positions, v_tolerance, v_permutation, &v_found, v_options);
  lkr_check(status, lk_error_message());
  static const char *const labels[] = {"permutation", "found"};
  SEXP result = PROTECT(lkr_list(2, labels));
  SET_VECTOR_ELT(result, 0, lkr_finish_int64_t(&a_permutation));
  SET_VECTOR_ELT(result, 1, lkr_scalar_integer(v_found));
  UNPROTECT(2);
  return result;
}

static SEXP r_lk_cell_shortest_vectors_compute(SEXP s_ctx, SEXP s_n_to, SEXP s_n_from, SEXP s_n_lattice_points, SEXP s_n_vectors, SEXP s_positions_to, SEXP s_positions_from, SEXP s_lattice_points, SEXP s_reduced_basis, SEXP s_transformation, SEXP s_tolerance, SEXP s_vectors, SEXP s_options) {
  const int64_t v_n_to = (int64_t)lkr_integer(s_n_to, INT64_MIN, INT64_MAX, "n_to");
  const int64_t v_n_from = (int64_t)lkr_integer(s_n_from, INT64_MIN, INT64_MAX, "n_from");
  const int64_t v_n_lattice_points = (int64_t)lkr_integer(s_n_lattice_points, INT64_MIN, INT64_MAX, "n_lattice_points");
  const int64_t v_n_vectors = (int64_t)lkr_integer(s_n_vectors, INT64_MIN, INT64_MAX, "n_vectors");
  const double v_tolerance = (double)lkr_double(s_tolerance, "tolerance");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const double *v_positions_to = lkr_in_double(s_positions_to, lkr_multiply(v_n_to, 3), "positions_to", "[n_to][3]");
  const double *v_positions_from = lkr_in_double(s_positions_from, lkr_multiply(v_n_from, 3), "positions_from", "[n_from][3]");
  const int64_t *v_lattice_points = lkr_in_int64_t(s_lattice_points, lkr_multiply(v_n_lattice_points, 3), "lattice_points", "[n_lattice_points][3]");
  const double *v_reduced_basis = lkr_in_double(s_reduced_basis, lkr_multiply(3, 3), "reduced_basis", "[3][3]");
  const int64_t *v_transformation = lkr_in_int64_t(s_transformation, lkr_multiply(3, 3), "transformation", "[3][3]");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int64_t e_vectors[] = {v_n_vectors, 3};
  lkr_array a_vectors = lkr_new_double(lkr_wanted(s_vectors, "vectors"), 2, e_vectors, "vectors");
  PROTECT(a_vectors.object);
  double *v_vectors = (double *)a_vectors.data;
  const int64_t e_multiplicity[] = {v_n_to, v_n_from, 2};
  lkr_array a_multiplicity = lkr_new_int64_t(1, 3, e_multiplicity, "multiplicity");
  PROTECT(a_multiplicity.object);
  int64_t *v_multiplicity = (int64_t *)a_multiplicity.data;
  const int32_t status = lk_cell_shortest_vectors_compute(v_ctx, v_n_to, v_n_from, v_n_lattice_points, v_n_vectors, v_positions_to, v_positions_from, v_lattice_points, v_reduced_basis, v_transformation, v_tolerance, v_vectors, v_multiplicity, v_options);
  lkr_check(status, lk_error_message());
  static const char *const labels[] = {"vectors", "multiplicity"};
  SEXP result = PROTECT(lkr_list(2, labels));
  SET_VECTOR_ELT(result, 0, lkr_finish_double(&a_vectors));
  SET_VECTOR_ELT(result, 1, lkr_finish_int64_t(&a_multiplicity));
  UNPROTECT(3);
  return result;
}

static SEXP r_lk_displacements_create(SEXP s_ctx, SEXP s_supercell, SEXP s_options) {
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  lk_supercell *v_supercell = lkr_handle(s_supercell, "lk_supercell", "supercell");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  lk_displacements *v_out = NULL;
  SEXP h_out = PROTECT(lkr_new_handle("lk_displacements", lkr_end_lk_displacements));
  const int32_t status = lk_displacements_create(v_ctx, v_supercell, v_options, &v_out);
  R_SetExternalPtrAddr(h_out, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = h_out;
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_displacements_create_from_arrays(SEXP s_ctx, SEXP s_supercell, SEXP s_n_first, SEXP s_first_atoms, SEXP s_first_displacements, SEXP s_n_second, SEXP s_first_of_second, SEXP s_second_atoms, SEXP s_second_displacements, SEXP s_options) {
  const int64_t v_n_first = (int64_t)lkr_integer(s_n_first, INT64_MIN, INT64_MAX, "n_first");
  const int64_t v_n_second = (int64_t)lkr_integer(s_n_second, INT64_MIN, INT64_MAX, "n_second");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  lk_supercell *v_supercell = lkr_handle(s_supercell, "lk_supercell", "supercell");
  const int64_t *v_first_atoms = lkr_in_int64_t(s_first_atoms, v_n_first, "first_atoms", "[n_first]");
  const double *v_first_displacements = lkr_in_double(s_first_displacements, lkr_multiply(v_n_first, 3), "first_displacements", "[n_first][3]");
  const int64_t *v_first_of_second = lkr_in_int64_t(s_first_of_second, v_n_second, "first_of_second", "[n_second]");
  const int64_t *v_second_atoms = lkr_in_int64_t(s_second_atoms, v_n_second, "second_atoms", "[n_second]");
  const double *v_second_displacements = lkr_in_double(s_second_displacements, lkr_multiply(v_n_second, 3), "second_displacements", "[n_second][3]");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  lk_displacements *v_out = NULL;
  SEXP h_out = PROTECT(lkr_new_handle("lk_displacements", lkr_end_lk_displacements));
  const int32_t status = lk_displacements_create_from_arrays(v_ctx, v_supercell, v_n_first, v_first_atoms, v_first_displacements, v_n_second, v_first_of_second, v_second_atoms, v_second_displacements, v_options, &v_out);
  R_SetExternalPtrAddr(h_out, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = h_out;
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_displacements_destroy(SEXP s_displacements) {
  lk_displacements *v_displacements = lkr_handle(s_displacements, "lk_displacements", "displacements");
  lk_displacements_destroy(v_displacements);
  lkr_forget(s_displacements);
  return R_NilValue;
}

static SEXP r_lk_displacements_get_n_supercells(SEXP s_displacements) {
  lk_displacements *v_displacements = lkr_handle(s_displacements, "lk_displacements", "displacements");
  int64_t v_value = 0;
  const int32_t status = lk_displacements_get_n_supercells(v_displacements, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_value);
}

static SEXP r_lk_displacements_get_n_first(SEXP s_displacements) {
  lk_displacements *v_displacements = lkr_handle(s_displacements, "lk_displacements", "displacements");
  int64_t v_value = 0;
  const int32_t status = lk_displacements_get_n_first(v_displacements, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_value);
}

static SEXP r_lk_displacements_get_n_second(SEXP s_displacements) {
  lk_displacements *v_displacements = lkr_handle(s_displacements, "lk_displacements", "displacements");
  int64_t v_value = 0;
  const int32_t status = lk_displacements_get_n_second(v_displacements, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_value);
}

static SEXP r_lk_displacements_get_n_atoms(SEXP s_displacements) {
  lk_displacements *v_displacements = lkr_handle(s_displacements, "lk_displacements", "displacements");
  int64_t v_value = 0;
  const int32_t status = lk_displacements_get_n_atoms(v_displacements, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_value);
}

static SEXP r_lk_displacements_get_shape(SEXP s_displacements, SEXP s_name) {
  lk_displacements *v_displacements = lkr_handle(s_displacements, "lk_displacements", "displacements");
  const char *v_name = lkr_string(s_name, "name");
  int64_t v_rank = 0;
  const int64_t e_shape[] = {8};
  lkr_array a_shape = lkr_new_int64_t(1, 1, e_shape, "shape");
  PROTECT(a_shape.object);
  int64_t *v_shape = (int64_t *)a_shape.data;
  const int32_t status = lk_displacements_get_shape(v_displacements, v_name, &v_rank, v_shape);
  lkr_check(status, lk_error_message());
  static const char *const labels[] = {"rank", "shape"};
  SEXP result = PROTECT(lkr_list(2, labels));
  SET_VECTOR_ELT(result, 0, lkr_scalar_integer(v_rank));
  SET_VECTOR_ELT(result, 1, lkr_finish_int64_t(&a_shape));
  UNPROTECT(2);
  return result;
}

static SEXP r_lk_displacements_get_first_atoms(SEXP s_displacements, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_displacements *v_displacements = lkr_handle(s_displacements, "lk_displacements", "displacements");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_int64_t(1, 1, e_out, "out");
  PROTECT(a_out.object);
  int64_t *v_out = (int64_t *)a_out.data;
  const int32_t status = lk_displacements_get_first_atoms(v_displacements, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_int64_t(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_displacements_get_first_displacements(SEXP s_displacements, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_displacements *v_displacements = lkr_handle(s_displacements, "lk_displacements", "displacements");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_displacements_get_first_displacements(v_displacements, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_displacements_get_first_of_second(SEXP s_displacements, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_displacements *v_displacements = lkr_handle(s_displacements, "lk_displacements", "displacements");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_int64_t(1, 1, e_out, "out");
  PROTECT(a_out.object);
  int64_t *v_out = (int64_t *)a_out.data;
  const int32_t status = lk_displacements_get_first_of_second(v_displacements, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_int64_t(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_displacements_get_second_atoms(SEXP s_displacements, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_displacements *v_displacements = lkr_handle(s_displacements, "lk_displacements", "displacements");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_int64_t(1, 1, e_out, "out");
  PROTECT(a_out.object);
  int64_t *v_out = (int64_t *)a_out.data;
  const int32_t status = lk_displacements_get_second_atoms(v_displacements, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_int64_t(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_displacements_get_second_displacements(SEXP s_displacements, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_displacements *v_displacements = lkr_handle(s_displacements, "lk_displacements", "displacements");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_displacements_get_second_displacements(v_displacements, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_displacements_get_pair_distances(SEXP s_displacements, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_displacements *v_displacements = lkr_handle(s_displacements, "lk_displacements", "displacements");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_displacements_get_pair_distances(v_displacements, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_displacements_get_positions(SEXP s_displacements, SEXP s_i, SEXP s_n) {
  const int64_t v_i = (int64_t)lkr_integer(s_i, INT64_MIN, INT64_MAX, "i");
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_displacements *v_displacements = lkr_handle(s_displacements, "lk_displacements", "displacements");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_displacements_get_positions(v_displacements, v_i, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_displacements_set_forces(SEXP s_displacements, SEXP s_n_supercells, SEXP s_n_atoms, SEXP s_forces) {
  const int64_t v_n_supercells = (int64_t)lkr_integer(s_n_supercells, INT64_MIN, INT64_MAX, "n_supercells");
  const int64_t v_n_atoms = (int64_t)lkr_integer(s_n_atoms, INT64_MIN, INT64_MAX, "n_atoms");
  lk_displacements *v_displacements = lkr_handle(s_displacements, "lk_displacements", "displacements");
  const double *v_forces = lkr_in_double(s_forces, lkr_multiply(lkr_multiply(v_n_supercells, v_n_atoms), 3), "forces", "[n_supercells][n_atoms][3]");
  const int32_t status = lk_displacements_set_forces(v_displacements, v_n_supercells, v_n_atoms, v_forces);
  lkr_check(status, lk_error_message());
  return R_NilValue;
}

static SEXP r_lk_displacements_get_forces(SEXP s_displacements, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_displacements *v_displacements = lkr_handle(s_displacements, "lk_displacements", "displacements");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_displacements_get_forces(v_displacements, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_x_fault_set(SEXP s_calls) {
  const int64_t v_calls = (int64_t)lkr_integer(s_calls, INT64_MIN, INT64_MAX, "calls");
  lk_x_fault_set(v_calls);
  return R_NilValue;
}

static SEXP r_lk_fc2_create_from_displacements(SEXP s_ctx, SEXP s_supercell, SEXP s_displacements, SEXP s_options) {
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  lk_supercell *v_supercell = lkr_handle(s_supercell, "lk_supercell", "supercell");
  lk_displacements *v_displacements = lkr_handle(s_displacements, "lk_displacements", "displacements");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  lk_fc2 *v_out = NULL;
  SEXP h_out = PROTECT(lkr_new_handle("lk_fc2", lkr_end_lk_fc2));
  const int32_t status = lk_fc2_create_from_displacements(v_ctx, v_supercell, v_displacements, v_options, &v_out);
  R_SetExternalPtrAddr(h_out, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = h_out;
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_fc3_create_from_displacements(SEXP s_ctx, SEXP s_supercell, SEXP s_displacements, SEXP s_options) {
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  lk_supercell *v_supercell = lkr_handle(s_supercell, "lk_supercell", "supercell");
  lk_displacements *v_displacements = lkr_handle(s_displacements, "lk_displacements", "displacements");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  lk_fc3 *v_out = NULL;
  SEXP h_out = PROTECT(lkr_new_handle("lk_fc3", lkr_end_lk_fc3));
  const int32_t status = lk_fc3_create_from_displacements(v_ctx, v_supercell, v_displacements, v_options, &v_out);
  R_SetExternalPtrAddr(h_out, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = h_out;
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_fc3_create(SEXP s_ctx, SEXP s_supercell, SEXP s_n_rows, SEXP s_n_super, SEXP s_force_constants, SEXP s_options) {
  const int64_t v_n_rows = (int64_t)lkr_integer(s_n_rows, INT64_MIN, INT64_MAX, "n_rows");
  const int64_t v_n_super = (int64_t)lkr_integer(s_n_super, INT64_MIN, INT64_MAX, "n_super");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  lk_supercell *v_supercell = lkr_handle(s_supercell, "lk_supercell", "supercell");
  const double *v_force_constants = lkr_in_double(s_force_constants, lkr_multiply(lkr_multiply(lkr_multiply(lkr_multiply(lkr_multiply(v_n_rows, v_n_super), v_n_super), 3), 3), 3), "force_constants", "[n_rows][n_super][n_super][3][3][3]");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  lk_fc3 *v_out = NULL;
  SEXP h_out = PROTECT(lkr_new_handle("lk_fc3", lkr_end_lk_fc3));
  const int32_t status = lk_fc3_create(v_ctx, v_supercell, v_n_rows, v_n_super, v_force_constants, v_options, &v_out);
  R_SetExternalPtrAddr(h_out, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = h_out;
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_fc3_create_from_fc3(SEXP s_ctx, SEXP s_source, SEXP s_options) {
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  lk_fc3 *v_source = lkr_handle(s_source, "lk_fc3", "source");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  lk_fc3 *v_out = NULL;
  SEXP h_out = PROTECT(lkr_new_handle("lk_fc3", lkr_end_lk_fc3));
  const int32_t status = lk_fc3_create_from_fc3(v_ctx, v_source, v_options, &v_out);
  R_SetExternalPtrAddr(h_out, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = h_out;
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_fc3_destroy(SEXP s_fc3) {
  lk_fc3 *v_fc3 = lkr_handle(s_fc3, "lk_fc3", "fc3");
  lk_fc3_destroy(v_fc3);
  lkr_forget(s_fc3);
  return R_NilValue;
}

static SEXP r_lk_fc3_get_n_rows(SEXP s_fc3) {
  lk_fc3 *v_fc3 = lkr_handle(s_fc3, "lk_fc3", "fc3");
  int64_t v_value = 0;
  const int32_t status = lk_fc3_get_n_rows(v_fc3, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_value);
}

static SEXP r_lk_fc3_get_n_super(SEXP s_fc3) {
  lk_fc3 *v_fc3 = lkr_handle(s_fc3, "lk_fc3", "fc3");
  int64_t v_value = 0;
  const int32_t status = lk_fc3_get_n_super(v_fc3, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_value);
}

static SEXP r_lk_fc3_get_is_compact(SEXP s_fc3) {
  lk_fc3 *v_fc3 = lkr_handle(s_fc3, "lk_fc3", "fc3");
  int32_t v_value = 0;
  const int32_t status = lk_fc3_get_is_compact(v_fc3, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_value);
}

static SEXP r_lk_fc3_get_shape(SEXP s_fc3, SEXP s_name) {
  lk_fc3 *v_fc3 = lkr_handle(s_fc3, "lk_fc3", "fc3");
  const char *v_name = lkr_string(s_name, "name");
  int64_t v_rank = 0;
  const int64_t e_shape[] = {8};
  lkr_array a_shape = lkr_new_int64_t(1, 1, e_shape, "shape");
  PROTECT(a_shape.object);
  int64_t *v_shape = (int64_t *)a_shape.data;
  const int32_t status = lk_fc3_get_shape(v_fc3, v_name, &v_rank, v_shape);
  lkr_check(status, lk_error_message());
  static const char *const labels[] = {"rank", "shape"};
  SEXP result = PROTECT(lkr_list(2, labels));
  SET_VECTOR_ELT(result, 0, lkr_scalar_integer(v_rank));
  SET_VECTOR_ELT(result, 1, lkr_finish_int64_t(&a_shape));
  UNPROTECT(2);
  return result;
}

static SEXP r_lk_fc3_get_force_constants(SEXP s_fc3, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_fc3 *v_fc3 = lkr_handle(s_fc3, "lk_fc3", "fc3");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_fc3_get_force_constants(v_fc3, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_fc3_get_drift(SEXP s_fc3, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_fc3 *v_fc3 = lkr_handle(s_fc3, "lk_fc3", "fc3");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_fc3_get_drift(v_fc3, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_fc3_get_drift_components(SEXP s_fc3, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_fc3 *v_fc3 = lkr_handle(s_fc3, "lk_fc3", "fc3");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_int64_t(1, 1, e_out, "out");
  PROTECT(a_out.object);
  int64_t *v_out = (int64_t *)a_out.data;
  const int32_t status = lk_fc3_get_drift_components(v_fc3, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_int64_t(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_fc2_symmetrize_compute(SEXP s_ctx, SEXP s_n_atoms, SEXP s_level, SEXP s_force_constants, SEXP s_options) {
  const int64_t v_n_atoms = (int64_t)lkr_integer(s_n_atoms, INT64_MIN, INT64_MAX, "n_atoms");
  const int64_t v_level = (int64_t)lkr_integer(s_level, INT64_MIN, INT64_MAX, "level");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  lkr_array a_force_constants = lkr_change_double(s_force_constants, lkr_multiply(lkr_multiply(lkr_multiply(v_n_atoms, v_n_atoms), 3), 3), "force_constants", "[n_atoms][n_atoms][3][3]");
  PROTECT(a_force_constants.object);
  double *v_force_constants = (double *)a_force_constants.data;
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int32_t status = lk_fc2_symmetrize_compute(v_ctx, v_n_atoms, v_level, v_force_constants, v_options);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_force_constants);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_fc2_symmetrize_compact_compute(SEXP s_ctx, SEXP s_n_primitive, SEXP s_n_atoms, SEXP s_n_translations, SEXP s_level, SEXP s_permutations, SEXP s_s2pp, SEXP s_p2s, SEXP s_translation_of, SEXP s_force_constants, SEXP s_options) {
  const int64_t v_n_primitive = (int64_t)lkr_integer(s_n_primitive, INT64_MIN, INT64_MAX, "n_primitive");
  const int64_t v_n_atoms = (int64_t)lkr_integer(s_n_atoms, INT64_MIN, INT64_MAX, "n_atoms");
  const int64_t v_n_translations = (int64_t)lkr_integer(s_n_translations, INT64_MIN, INT64_MAX, "n_translations");
  const int64_t v_level = (int64_t)lkr_integer(s_level, INT64_MIN, INT64_MAX, "level");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const int64_t *v_permutations = lkr_in_int64_t(s_permutations, lkr_multiply(v_n_translations, v_n_atoms), "permutations", "[n_translations][n_atoms]");
  const int64_t *v_s2pp = lkr_in_int64_t(s_s2pp, v_n_atoms, "s2pp", "[n_atoms]");
  const int64_t *v_p2s = lkr_in_int64_t(s_p2s, v_n_primitive, "p2s", "[n_primitive]");
  const int64_t *v_translation_of = lkr_in_int64_t(s_translation_of, v_n_atoms, "translation_of", "[n_atoms]");
  lkr_array a_force_constants = lkr_change_double(s_force_constants, lkr_multiply(lkr_multiply(lkr_multiply(v_n_primitive, v_n_atoms), 3), 3), "force_constants", "[n_primitive][n_atoms][3][3]");
  PROTECT(a_force_constants.object);
  double *v_force_constants = (double *)a_force_constants.data;
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int32_t status = lk_fc2_symmetrize_compact_compute(v_ctx, v_n_primitive, v_n_atoms, v_n_translations, v_level, v_permutations, v_s2pp, v_p2s, v_translation_of, v_force_constants, v_options);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_force_constants);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_fc2_transpose_compact_compute(SEXP s_ctx, SEXP s_n_primitive, SEXP s_n_atoms, SEXP s_n_translations, SEXP s_permutations, SEXP s_s2pp, SEXP s_p2s, SEXP s_translation_of, SEXP s_force_constants, SEXP s_options) {
  const int64_t v_n_primitive = (int64_t)lkr_integer(s_n_primitive, INT64_MIN, INT64_MAX, "n_primitive");
  const int64_t v_n_atoms = (int64_t)lkr_integer(s_n_atoms, INT64_MIN, INT64_MAX, "n_atoms");
  const int64_t v_n_translations = (int64_t)lkr_integer(s_n_translations, INT64_MIN, INT64_MAX, "n_translations");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const int64_t *v_permutations = lkr_in_int64_t(s_permutations, lkr_multiply(v_n_translations, v_n_atoms), "permutations", "[n_translations][n_atoms]");
  const int64_t *v_s2pp = lkr_in_int64_t(s_s2pp, v_n_atoms, "s2pp", "[n_atoms]");
  const int64_t *v_p2s = lkr_in_int64_t(s_p2s, v_n_primitive, "p2s", "[n_primitive]");
  const int64_t *v_translation_of = lkr_in_int64_t(s_translation_of, v_n_atoms, "translation_of", "[n_atoms]");
  lkr_array a_force_constants = lkr_change_double(s_force_constants, lkr_multiply(lkr_multiply(lkr_multiply(v_n_primitive, v_n_atoms), 3), 3), "force_constants", "[n_primitive][n_atoms][3][3]");
  PROTECT(a_force_constants.object);
  double *v_force_constants = (double *)a_force_constants.data;
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int32_t status = lk_fc2_transpose_compact_compute(v_ctx, v_n_primitive, v_n_atoms, v_n_translations, v_permutations, v_s2pp, v_p2s, v_translation_of, v_force_constants, v_options);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_force_constants);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_fc2_distribute_compute(SEXP s_ctx, SEXP s_n_rows, SEXP s_n_atoms, SEXP s_n_targets, SEXP s_n_operations, SEXP s_targets, SEXP s_rows, SEXP s_rotations, SEXP s_permutations, SEXP s_map_atoms, SEXP s_map_operations, SEXP s_force_constants, SEXP s_options) {
  const int64_t v_n_rows = (int64_t)lkr_integer(s_n_rows, INT64_MIN, INT64_MAX, "n_rows");
  const int64_t v_n_atoms = (int64_t)lkr_integer(s_n_atoms, INT64_MIN, INT64_MAX, "n_atoms");
  const int64_t v_n_targets = (int64_t)lkr_integer(s_n_targets, INT64_MIN, INT64_MAX, "n_targets");
  const int64_t v_n_operations = (int64_t)lkr_integer(s_n_operations, INT64_MIN, INT64_MAX, "n_operations");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const int64_t *v_targets = lkr_in_int64_t(s_targets, v_n_targets, "targets", "[n_targets]");
  const int64_t *v_rows = lkr_in_int64_t(s_rows, v_n_targets, "rows", "[n_targets]");
  const double *v_rotations = lkr_in_double(s_rotations, lkr_multiply(lkr_multiply(v_n_operations, 3), 3), "rotations", "[n_operations][3][3]");
  const int64_t *v_permutations = lkr_in_int64_t(s_permutations, lkr_multiply(v_n_operations, v_n_atoms), "permutations", "[n_operations][n_atoms]");
  const int64_t *v_map_atoms = lkr_in_int64_t(s_map_atoms, v_n_atoms, "map_atoms", "[n_atoms]");
  const int64_t *v_map_operations = lkr_in_int64_t(s_map_operations, v_n_atoms, "map_operations", "[n_atoms]");
  lkr_array a_force_constants = lkr_change_double(s_force_constants, lkr_multiply(lkr_multiply(lkr_multiply(v_n_rows, v_n_atoms), 3), 3), "force_constants", "[n_rows][n_atoms][3][3]");
  PROTECT(a_force_constants.object);
  double *v_force_constants = (double *)a_force_constants.data;
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int32_t status = lk_fc2_distribute_compute(v_ctx, v_n_rows, v_n_atoms, v_n_targets, v_n_operations, v_targets, v_rows, v_rotations, v_permutations, v_map_atoms, v_map_operations, v_force_constants, v_options);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_force_constants);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_fc3_distribute_compute(SEXP s_ctx, SEXP s_n_rows, SEXP s_n_atoms, SEXP s_target, SEXP s_source, SEXP s_mapping, SEXP s_rotation, SEXP s_force_constants, SEXP s_options) {
  const int64_t v_n_rows = (int64_t)lkr_integer(s_n_rows, INT64_MIN, INT64_MAX, "n_rows");
  const int64_t v_n_atoms = (int64_t)lkr_integer(s_n_atoms, INT64_MIN, INT64_MAX, "n_atoms");
  const int64_t v_target = (int64_t)lkr_integer(s_target, INT64_MIN, INT64_MAX, "target");
  const int64_t v_source = (int64_t)lkr_integer(s_source, INT64_MIN, INT64_MAX, "source");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const int64_t *v_mapping = lkr_in_int64_t(s_mapping, v_n_atoms, "mapping", "[n_atoms]");
  const double *v_rotation = lkr_in_double(s_rotation, lkr_multiply(3, 3), "rotation", "[3][3]");
  lkr_array a_force_constants = lkr_change_double(s_force_constants, lkr_multiply(lkr_multiply(lkr_multiply(lkr_multiply(lkr_multiply(v_n_rows, v_n_atoms), v_n_atoms), 3), 3), 3), "force_constants", "[n_rows][n_atoms][n_atoms][3][3][3]");
  PROTECT(a_force_constants.object);
  double *v_force_constants = (double *)a_force_constants.data;
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int32_t status = lk_fc3_distribute_compute(v_ctx, v_n_rows, v_n_atoms, v_target, v_source, v_mapping, v_rotation, v_force_constants, v_options);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_force_constants);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_fc3_rotate_delta_fc2s_compute(SEXP s_ctx, SEXP s_n_atoms, SEXP s_n_displacements, SEXP s_n_operations, SEXP s_delta_fc2s, SEXP s_inverse, SEXP s_rotations, SEXP s_atom_maps, SEXP s_options) {
  const int64_t v_n_atoms = (int64_t)lkr_integer(s_n_atoms, INT64_MIN, INT64_MAX, "n_atoms");
  const int64_t v_n_displacements = (int64_t)lkr_integer(s_n_displacements, INT64_MIN, INT64_MAX, "n_displacements");
  const int64_t v_n_operations = (int64_t)lkr_integer(s_n_operations, INT64_MIN, INT64_MAX, "n_operations");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const double *v_delta_fc2s = lkr_in_double(s_delta_fc2s, lkr_multiply(lkr_multiply(lkr_multiply(lkr_multiply(v_n_displacements, v_n_atoms), v_n_atoms), 3), 3), "delta_fc2s", "[n_displacements][n_atoms][n_atoms][3][3]");
  const double *v_inverse = lkr_in_double(s_inverse, lkr_multiply(3, lkr_multiply(v_n_displacements, v_n_operations)), "inverse", "[3][n_displacements*n_operations]");
  const double *v_rotations = lkr_in_double(s_rotations, lkr_multiply(lkr_multiply(v_n_operations, 3), 3), "rotations", "[n_operations][3][3]");
  const int64_t *v_atom_maps = lkr_in_int64_t(s_atom_maps, lkr_multiply(v_n_operations, v_n_atoms), "atom_maps", "[n_operations][n_atoms]");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int64_t e_fc3[] = {v_n_atoms, v_n_atoms, 3, 3, 3};
  lkr_array a_fc3 = lkr_new_double(1, 5, e_fc3, "fc3");
  PROTECT(a_fc3.object);
  double *v_fc3 = (double *)a_fc3.data;
  const int32_t status = lk_fc3_rotate_delta_fc2s_compute(v_ctx, v_n_atoms, v_n_displacements, v_n_operations, v_delta_fc2s, v_inverse, v_rotations, v_atom_maps, v_fc3, v_options);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_fc3);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_fc3_permutation_symmetry_compute(SEXP s_ctx, SEXP s_n_atoms, SEXP s_force_constants, SEXP s_options) {
  const int64_t v_n_atoms = (int64_t)lkr_integer(s_n_atoms, INT64_MIN, INT64_MAX, "n_atoms");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  lkr_array a_force_constants = lkr_change_double(s_force_constants, lkr_multiply(lkr_multiply(lkr_multiply(lkr_multiply(lkr_multiply(v_n_atoms, v_n_atoms), v_n_atoms), 3), 3), 3), "force_constants", "[n_atoms][n_atoms][n_atoms][3][3][3]");
  PROTECT(a_force_constants.object);
  double *v_force_constants = (double *)a_force_constants.data;
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int32_t status = lk_fc3_permutation_symmetry_compute(v_ctx, v_n_atoms, v_force_constants, v_options);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_force_constants);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_fc3_permutation_symmetry_compact_compute(SEXP s_ctx, SEXP s_n_primitive, SEXP s_n_atoms, SEXP s_n_translations, SEXP s_permutations, SEXP s_s2pp, SEXP s_p2s, SEXP s_translation_of, SEXP s_force_constants, SEXP s_options) {
  const int64_t v_n_primitive = (int64_t)lkr_integer(s_n_primitive, INT64_MIN, INT64_MAX, "n_primitive");
  const int64_t v_n_atoms = (int64_t)lkr_integer(s_n_atoms, INT64_MIN, INT64_MAX, "n_atoms");
  const int64_t v_n_translations = (int64_t)lkr_integer(s_n_translations, INT64_MIN, INT64_MAX, "n_translations");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const int64_t *v_permutations = lkr_in_int64_t(s_permutations, lkr_multiply(v_n_translations, v_n_atoms), "permutations", "[n_translations][n_atoms]");
  const int64_t *v_s2pp = lkr_in_int64_t(s_s2pp, v_n_atoms, "s2pp", "[n_atoms]");
  const int64_t *v_p2s = lkr_in_int64_t(s_p2s, v_n_primitive, "p2s", "[n_primitive]");
  const int64_t *v_translation_of = lkr_in_int64_t(s_translation_of, v_n_atoms, "translation_of", "[n_atoms]");
  lkr_array a_force_constants = lkr_change_double(s_force_constants, lkr_multiply(lkr_multiply(lkr_multiply(lkr_multiply(lkr_multiply(v_n_primitive, v_n_atoms), v_n_atoms), 3), 3), 3), "force_constants", "[n_primitive][n_atoms][n_atoms][3][3][3]");
  PROTECT(a_force_constants.object);
  double *v_force_constants = (double *)a_force_constants.data;
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int32_t status = lk_fc3_permutation_symmetry_compact_compute(v_ctx, v_n_primitive, v_n_atoms, v_n_translations, v_permutations, v_s2pp, v_p2s, v_translation_of, v_force_constants, v_options);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_force_constants);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_fc3_transpose_compact_compute(SEXP s_ctx, SEXP s_n_primitive, SEXP s_n_atoms, SEXP s_n_translations, SEXP s_exchange, SEXP s_permutations, SEXP s_s2pp, SEXP s_p2s, SEXP s_translation_of, SEXP s_force_constants, SEXP s_options) {
  const int64_t v_n_primitive = (int64_t)lkr_integer(s_n_primitive, INT64_MIN, INT64_MAX, "n_primitive");
  const int64_t v_n_atoms = (int64_t)lkr_integer(s_n_atoms, INT64_MIN, INT64_MAX, "n_atoms");
  const int64_t v_n_translations = (int64_t)lkr_integer(s_n_translations, INT64_MIN, INT64_MAX, "n_translations");
  const int64_t v_exchange = (int64_t)lkr_integer(s_exchange, INT64_MIN, INT64_MAX, "exchange");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const int64_t *v_permutations = lkr_in_int64_t(s_permutations, lkr_multiply(v_n_translations, v_n_atoms), "permutations", "[n_translations][n_atoms]");
  const int64_t *v_s2pp = lkr_in_int64_t(s_s2pp, v_n_atoms, "s2pp", "[n_atoms]");
  const int64_t *v_p2s = lkr_in_int64_t(s_p2s, v_n_primitive, "p2s", "[n_primitive]");
  const int64_t *v_translation_of = lkr_in_int64_t(s_translation_of, v_n_atoms, "translation_of", "[n_atoms]");
  lkr_array a_force_constants = lkr_change_double(s_force_constants, lkr_multiply(lkr_multiply(lkr_multiply(lkr_multiply(lkr_multiply(v_n_primitive, v_n_atoms), v_n_atoms), 3), 3), 3), "force_constants", "[n_primitive][n_atoms][n_atoms][3][3][3]");
  PROTECT(a_force_constants.object);
  double *v_force_constants = (double *)a_force_constants.data;
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int32_t status = lk_fc3_transpose_compact_compute(v_ctx, v_n_primitive, v_n_atoms, v_n_translations, v_exchange, v_permutations, v_s2pp, v_p2s, v_translation_of, v_force_constants, v_options);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_force_constants);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_fc3_subtract_mean_compute(SEXP s_ctx, SEXP s_n_rows, SEXP s_n_atoms, SEXP s_axis, SEXP s_force_constants, SEXP s_options) {
  const int64_t v_n_rows = (int64_t)lkr_integer(s_n_rows, INT64_MIN, INT64_MAX, "n_rows");
  const int64_t v_n_atoms = (int64_t)lkr_integer(s_n_atoms, INT64_MIN, INT64_MAX, "n_atoms");
  const int64_t v_axis = (int64_t)lkr_integer(s_axis, INT64_MIN, INT64_MAX, "axis");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  lkr_array a_force_constants = lkr_change_double(s_force_constants, lkr_multiply(lkr_multiply(lkr_multiply(lkr_multiply(lkr_multiply(v_n_rows, v_n_atoms), v_n_atoms), 3), 3), 3), "force_constants", "[n_rows][n_atoms][n_atoms][3][3][3]");
  PROTECT(a_force_constants.object);
  double *v_force_constants = (double *)a_force_constants.data;
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int32_t status = lk_fc3_subtract_mean_compute(v_ctx, v_n_rows, v_n_atoms, v_axis, v_force_constants, v_options);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_force_constants);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_grid_create(SEXP s_ctx, SEXP s_supercell, SEXP s_mesh, SEXP s_options) {
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  lk_supercell *v_supercell = lkr_handle(s_supercell, "lk_supercell", "supercell");
  const int64_t *v_mesh = lkr_in_int64_t(s_mesh, 3, "mesh", "[3]");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  lk_grid *v_out = NULL;
  SEXP h_out = PROTECT(lkr_new_handle("lk_grid", lkr_end_lk_grid));
  const int32_t status = lk_grid_create(v_ctx, v_supercell, v_mesh, v_options, &v_out);
  R_SetExternalPtrAddr(h_out, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = h_out;
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_grid_create_from_length(SEXP s_ctx, SEXP s_supercell, SEXP s_length, SEXP s_options) {
  const double v_length = (double)lkr_double(s_length, "length");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  lk_supercell *v_supercell = lkr_handle(s_supercell, "lk_supercell", "supercell");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  lk_grid *v_out = NULL;
  SEXP h_out = PROTECT(lkr_new_handle("lk_grid", lkr_end_lk_grid));
  const int32_t status = lk_grid_create_from_length(v_ctx, v_supercell, v_length, v_options, &v_out);
  R_SetExternalPtrAddr(h_out, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = h_out;
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_grid_create_from_matrix(SEXP s_ctx, SEXP s_supercell, SEXP s_grid_matrix, SEXP s_options) {
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  lk_supercell *v_supercell = lkr_handle(s_supercell, "lk_supercell", "supercell");
  const int64_t *v_grid_matrix = lkr_in_int64_t(s_grid_matrix, lkr_multiply(3, 3), "grid_matrix", "[3][3]");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  lk_grid *v_out = NULL;
  SEXP h_out = PROTECT(lkr_new_handle("lk_grid", lkr_end_lk_grid));
  const int32_t status = lk_grid_create_from_matrix(v_ctx, v_supercell, v_grid_matrix, v_options, &v_out);
  R_SetExternalPtrAddr(h_out, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = h_out;
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_grid_destroy(SEXP s_grid) {
  lk_grid *v_grid = lkr_handle(s_grid, "lk_grid", "grid");
  lk_grid_destroy(v_grid);
  lkr_forget(s_grid);
  return R_NilValue;
}

static SEXP r_lk_grid_get_shape(SEXP s_grid, SEXP s_name) {
  lk_grid *v_grid = lkr_handle(s_grid, "lk_grid", "grid");
  const char *v_name = lkr_string(s_name, "name");
  int64_t v_rank = 0;
  const int64_t e_shape[] = {8};
  lkr_array a_shape = lkr_new_int64_t(1, 1, e_shape, "shape");
  PROTECT(a_shape.object);
  int64_t *v_shape = (int64_t *)a_shape.data;
  const int32_t status = lk_grid_get_shape(v_grid, v_name, &v_rank, v_shape);
  lkr_check(status, lk_error_message());
  static const char *const labels[] = {"rank", "shape"};
  SEXP result = PROTECT(lkr_list(2, labels));
  SET_VECTOR_ELT(result, 0, lkr_scalar_integer(v_rank));
  SET_VECTOR_ELT(result, 1, lkr_finish_int64_t(&a_shape));
  UNPROTECT(2);
  return result;
}

static SEXP r_lk_grid_get_n_grid(SEXP s_grid) {
  lk_grid *v_grid = lkr_handle(s_grid, "lk_grid", "grid");
  int64_t v_value = 0;
  const int32_t status = lk_grid_get_n_grid(v_grid, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_value);
}

static SEXP r_lk_grid_get_n_bz(SEXP s_grid) {
  lk_grid *v_grid = lkr_handle(s_grid, "lk_grid", "grid");
  int64_t v_value = 0;
  const int32_t status = lk_grid_get_n_bz(v_grid, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_value);
}

static SEXP r_lk_grid_get_n_irreducible(SEXP s_grid) {
  lk_grid *v_grid = lkr_handle(s_grid, "lk_grid", "grid");
  int64_t v_value = 0;
  const int32_t status = lk_grid_get_n_irreducible(v_grid, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_value);
}

static SEXP r_lk_grid_get_d_diag(SEXP s_grid, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_grid *v_grid = lkr_handle(s_grid, "lk_grid", "grid");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_int64_t(1, 1, e_out, "out");
  PROTECT(a_out.object);
  int64_t *v_out = (int64_t *)a_out.data;
  const int32_t status = lk_grid_get_d_diag(v_grid, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_int64_t(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_grid_get_grid_matrix(SEXP s_grid, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_grid *v_grid = lkr_handle(s_grid, "lk_grid", "grid");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_int64_t(1, 1, e_out, "out");
  PROTECT(a_out.object);
  int64_t *v_out = (int64_t *)a_out.data;
  const int32_t status = lk_grid_get_grid_matrix(v_grid, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_int64_t(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_grid_get_p(SEXP s_grid, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_grid *v_grid = lkr_handle(s_grid, "lk_grid", "grid");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_int64_t(1, 1, e_out, "out");
  PROTECT(a_out.object);
  int64_t *v_out = (int64_t *)a_out.data;
  const int32_t status = lk_grid_get_p(v_grid, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_int64_t(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_grid_get_q(SEXP s_grid, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_grid *v_grid = lkr_handle(s_grid, "lk_grid", "grid");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_int64_t(1, 1, e_out, "out");
  PROTECT(a_out.object);
  int64_t *v_out = (int64_t *)a_out.data;
  const int32_t status = lk_grid_get_q(v_grid, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_int64_t(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_grid_get_addresses(SEXP s_grid, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_grid *v_grid = lkr_handle(s_grid, "lk_grid", "grid");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_int64_t(1, 1, e_out, "out");
  PROTECT(a_out.object);
  int64_t *v_out = (int64_t *)a_out.data;
  const int32_t status = lk_grid_get_addresses(v_grid, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_int64_t(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_grid_get_bz_map(SEXP s_grid, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_grid *v_grid = lkr_handle(s_grid, "lk_grid", "grid");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_int64_t(1, 1, e_out, "out");
  PROTECT(a_out.object);
  int64_t *v_out = (int64_t *)a_out.data;
  const int32_t status = lk_grid_get_bz_map(v_grid, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_int64_t(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_grid_get_bz_to_grid(SEXP s_grid, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_grid *v_grid = lkr_handle(s_grid, "lk_grid", "grid");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_int64_t(1, 1, e_out, "out");
  PROTECT(a_out.object);
  int64_t *v_out = (int64_t *)a_out.data;
  const int32_t status = lk_grid_get_bz_to_grid(v_grid, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_int64_t(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_grid_get_map(SEXP s_grid, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_grid *v_grid = lkr_handle(s_grid, "lk_grid", "grid");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_int64_t(1, 1, e_out, "out");
  PROTECT(a_out.object);
  int64_t *v_out = (int64_t *)a_out.data;
  const int32_t status = lk_grid_get_map(v_grid, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_int64_t(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_grid_get_irreducible(SEXP s_grid, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_grid *v_grid = lkr_handle(s_grid, "lk_grid", "grid");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_int64_t(1, 1, e_out, "out");
  PROTECT(a_out.object);
  int64_t *v_out = (int64_t *)a_out.data;
  const int32_t status = lk_grid_get_irreducible(v_grid, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_int64_t(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_grid_get_weights(SEXP s_grid, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_grid *v_grid = lkr_handle(s_grid, "lk_grid", "grid");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_int64_t(1, 1, e_out, "out");
  PROTECT(a_out.object);
  int64_t *v_out = (int64_t *)a_out.data;
  const int32_t status = lk_grid_get_weights(v_grid, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_int64_t(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_grid_get_qpoints(SEXP s_grid, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_grid *v_grid = lkr_handle(s_grid, "lk_grid", "grid");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_grid_get_qpoints(v_grid, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_grid_get_tetrahedra(SEXP s_grid, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_grid *v_grid = lkr_handle(s_grid, "lk_grid", "grid");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_int64_t(1, 1, e_out, "out");
  PROTECT(a_out.object);
  int64_t *v_out = (int64_t *)a_out.data;
  const int32_t status = lk_grid_get_tetrahedra(v_grid, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_int64_t(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_grid_get_rotations(SEXP s_grid, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_grid *v_grid = lkr_handle(s_grid, "lk_grid", "grid");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_int64_t(1, 1, e_out, "out");
  PROTECT(a_out.object);
  int64_t *v_out = (int64_t *)a_out.data;
  const int32_t status = lk_grid_get_rotations(v_grid, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_int64_t(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_grid_get_reciprocal_rotations(SEXP s_grid, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_grid *v_grid = lkr_handle(s_grid, "lk_grid", "grid");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_int64_t(1, 1, e_out, "out");
  PROTECT(a_out.object);
  int64_t *v_out = (int64_t *)a_out.data;
  const int32_t status = lk_grid_get_reciprocal_rotations(v_grid, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_int64_t(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_grid_get_reciprocal_lattice(SEXP s_grid, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_grid *v_grid = lkr_handle(s_grid, "lk_grid", "grid");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_grid_get_reciprocal_lattice(v_grid, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_grid_smith_normal_form_compute(SEXP s_ctx, SEXP s_a, SEXP s_options) {
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const int64_t *v_a = lkr_in_int64_t(s_a, lkr_multiply(3, 3), "a", "[3][3]");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int64_t e_d_diag[] = {3};
  lkr_array a_d_diag = lkr_new_int64_t(1, 1, e_d_diag, "d_diag");
  PROTECT(a_d_diag.object);
  int64_t *v_d_diag = (int64_t *)a_d_diag.data;
  const int64_t e_p[] = {3, 3};
  lkr_array a_p = lkr_new_int64_t(1, 2, e_p, "p");
  PROTECT(a_p.object);
  int64_t *v_p = (int64_t *)a_p.data;
  const int64_t e_q[] = {3, 3};
  lkr_array a_q = lkr_new_int64_t(1, 2, e_q, "q");
  PROTECT(a_q.object);
  int64_t *v_q = (int64_t *)a_q.data;
  const int32_t status = lk_grid_smith_normal_form_compute(v_ctx, v_a, v_d_diag, v_p, v_q, v_options);
  lkr_check(status, lk_error_message());
  static const char *const labels[] = {"d_diag", "p", "q"};
  SEXP result = PROTECT(lkr_list(3, labels));
  SET_VECTOR_ELT(result, 0, lkr_finish_int64_t(&a_d_diag));
  SET_VECTOR_ELT(result, 1, lkr_finish_int64_t(&a_p));
  SET_VECTOR_ELT(result, 2, lkr_finish_int64_t(&a_q));
  UNPROTECT(4);
  return result;
}

static SEXP r_lk_grid_indices_compute(SEXP s_ctx, SEXP s_n, SEXP s_addresses, SEXP s_d_diag, SEXP s_options) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const int64_t *v_addresses = lkr_in_int64_t(s_addresses, lkr_multiply(v_n, 3), "addresses", "[n][3]");
  const int64_t *v_d_diag = lkr_in_int64_t(s_d_diag, 3, "d_diag", "[3]");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int64_t e_indices[] = {v_n};
  lkr_array a_indices = lkr_new_int64_t(1, 1, e_indices, "indices");
  PROTECT(a_indices.object);
  int64_t *v_indices = (int64_t *)a_indices.data;
  const int32_t status = lk_grid_indices_compute(v_ctx, v_n, v_addresses, v_d_diag, v_indices, v_options);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_int64_t(&a_indices);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_grid_addresses_compute(SEXP s_ctx, SEXP s_n_grid, SEXP s_d_diag, SEXP s_options) {
  const int64_t v_n_grid = (int64_t)lkr_integer(s_n_grid, INT64_MIN, INT64_MAX, "n_grid");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const int64_t *v_d_diag = lkr_in_int64_t(s_d_diag, 3, "d_diag", "[3]");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int64_t e_addresses[] = {v_n_grid, 3};
  lkr_array a_addresses = lkr_new_int64_t(1, 2, e_addresses, "addresses");
  PROTECT(a_addresses.object);
  int64_t *v_addresses = (int64_t *)a_addresses.data;
  const int32_t status = lk_grid_addresses_compute(v_ctx, v_n_grid, v_d_diag, v_addresses, v_options);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_int64_t(&a_addresses);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_grid_irreducible_map_compute(SEXP s_ctx, SEXP s_n_rotations, SEXP s_n_grid, SEXP s_rotations, SEXP s_d_diag, SEXP s_shift, SEXP s_options) {
  const int64_t v_n_rotations = (int64_t)lkr_integer(s_n_rotations, INT64_MIN, INT64_MAX, "n_rotations");
  const int64_t v_n_grid = (int64_t)lkr_integer(s_n_grid, INT64_MIN, INT64_MAX, "n_grid");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const int64_t *v_rotations = lkr_in_int64_t(s_rotations, lkr_multiply(lkr_multiply(v_n_rotations, 3), 3), "rotations", "[n_rotations][3][3]");
  const int64_t *v_d_diag = lkr_in_int64_t(s_d_diag, 3, "d_diag", "[3]");
  const int64_t *v_shift = lkr_in_int64_t(s_shift, 3, "shift", "[3]");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int64_t e_map[] = {v_n_grid};
  lkr_array a_map = lkr_new_int64_t(1, 1, e_map, "map");
  PROTECT(a_map.object);
  int64_t *v_map = (int64_t *)a_map.data;
  int64_t v_n_irreducible = 0;
  const int32_t status = lk_grid_irreducible_map_compute(v_ctx, v_n_rotations, v_n_grid, v_rotations, v_d_diag, v_shift, v_map, &v_n_irreducible, v_options);
  lkr_check(status, lk_error_message());
  static const char *const labels[] = {"map", "n_irreducible"};
  SEXP result = PROTECT(lkr_list(2, labels));
  SET_VECTOR_ELT(result, 0, lkr_finish_int64_t(&a_map));
  SET_VECTOR_ELT(result, 1, lkr_scalar_integer(v_n_irreducible));
  UNPROTECT(2);
  return result;
}

static SEXP r_lk_grid_reciprocal_rotations_compute(SEXP s_ctx, SEXP s_n_rotations, SEXP s_rotations, SEXP s_time_reversal, SEXP s_options) {
  const int64_t v_n_rotations = (int64_t)lkr_integer(s_n_rotations, INT64_MIN, INT64_MAX, "n_rotations");
  const int32_t v_time_reversal = (int32_t)lkr_integer(s_time_reversal, INT32_MIN, INT32_MAX, "time_reversal");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const int64_t *v_rotations = lkr_in_int64_t(s_rotations, lkr_multiply(lkr_multiply(v_n_rotations, 3), 3), "rotations", "[n_rotations][3][3]");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int64_t e_reciprocal_rotations[] = {48, 3, 3};
  lkr_array a_reciprocal_rotations = lkr_new_int64_t(1, 3, e_reciprocal_rotations, "reciprocal_rotations");
  PROTECT(a_reciprocal_rotations.object);
  int64_t *v_reciprocal_rotations = (int64_t *)a_reciprocal_rotations.data;
  int64_t v_n_reciprocal = 0;
  const int32_t status = lk_grid_reciprocal_rotations_compute(v_ctx, v_n_rotations, v_rotations, v_time_reversal, v_reciprocal_rotations, &v_n_reciprocal, v_options);
  lkr_check(status, lk_error_message());
  static const char *const labels[] = {"reciprocal_rotations", "n_reciprocal"};
  SEXP result = PROTECT(lkr_list(2, labels));
  SET_VECTOR_ELT(result, 0, lkr_finish_int64_t(&a_reciprocal_rotations));
  SET_VECTOR_ELT(result, 1, lkr_scalar_integer(v_n_reciprocal));
  UNPROTECT(2);
  return result;
}

static SEXP r_lk_grid_rotations_compute(SEXP s_ctx, SEXP s_n_rotations, SEXP s_rotations, SEXP s_d_diag, SEXP s_q, SEXP s_options) {
  const int64_t v_n_rotations = (int64_t)lkr_integer(s_n_rotations, INT64_MIN, INT64_MAX, "n_rotations");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const int64_t *v_rotations = lkr_in_int64_t(s_rotations, lkr_multiply(lkr_multiply(v_n_rotations, 3), 3), "rotations", "[n_rotations][3][3]");
  const int64_t *v_d_diag = lkr_in_int64_t(s_d_diag, 3, "d_diag", "[3]");
  const int64_t *v_q = lkr_in_int64_t(s_q, lkr_multiply(3, 3), "q", "[3][3]");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int64_t e_address_rotations[] = {v_n_rotations, 3, 3};
  lkr_array a_address_rotations = lkr_new_int64_t(1, 3, e_address_rotations, "address_rotations");
  PROTECT(a_address_rotations.object);
  int64_t *v_address_rotations = (int64_t *)a_address_rotations.data;
  const int32_t status = lk_grid_rotations_compute(v_ctx, v_n_rotations, v_rotations, v_d_diag, v_q, v_address_rotations, v_options);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_int64_t(&a_address_rotations);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_grid_bz_addresses_compute(SEXP s_ctx, SEXP s_d_diag, SEXP s_q, SEXP s_shift, SEXP s_reciprocal_lattice, SEXP s_bz_grid_type, SEXP s_n_room, SEXP s_n_bz_map, SEXP s_bz_grid_addresses, SEXP s_bz_to_grid, SEXP s_options) {
  const int64_t v_bz_grid_type = (int64_t)lkr_integer(s_bz_grid_type, INT64_MIN, INT64_MAX, "bz_grid_type");
  const int64_t v_n_room = (int64_t)lkr_integer(s_n_room, INT64_MIN, INT64_MAX, "n_room");
  const int64_t v_n_bz_map = (int64_t)lkr_integer(s_n_bz_map, INT64_MIN, INT64_MAX, "n_bz_map");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const int64_t *v_d_diag = lkr_in_int64_t(s_d_diag, 3, "d_diag", "[3]");
  const int64_t *v_q = lkr_in_int64_t(s_q, lkr_multiply(3, 3), "q", "[3][3]");
  const int64_t *v_shift = lkr_in_int64_t(s_shift, 3, "shift", "[3]");
  const double *v_reciprocal_lattice = lkr_in_double(s_reciprocal_lattice, lkr_multiply(3, 3), "reciprocal_lattice", "[3][3]");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int64_t e_bz_grid_addresses[] = {v_n_room, 3};
  lkr_array a_bz_grid_addresses = lkr_new_int64_t(lkr_wanted(s_bz_grid_addresses, "bz_grid_addresses"), 2, e_bz_grid_addresses, "bz_grid_addresses");
  PROTECT(a_bz_grid_addresses.object);
  int64_t *v_bz_grid_addresses = (int64_t *)a_bz_grid_addresses.data;
  const int64_t e_bz_map[] = {v_n_bz_map};
  lkr_array a_bz_map = lkr_new_int64_t(1, 1, e_bz_map, "bz_map");
  PROTECT(a_bz_map.object);
  int64_t *v_bz_map = (int64_t *)a_bz_map.data;
  const int64_t e_bz_to_grid[] = {v_n_room};
  lkr_array a_bz_to_grid = lkr_new_int64_t(lkr_wanted(s_bz_to_grid, "bz_to_grid"), 1, e_bz_to_grid, "bz_to_grid");
  PROTECT(a_bz_to_grid.object);
  int64_t *v_bz_to_grid = (int64_t *)a_bz_to_grid.data;
  int64_t v_n_bz = 0;
  const int32_t status = lk_grid_bz_addresses_compute(v_ctx, v_d_diag, v_q, v_shift, v_reciprocal_lattice, v_bz_grid_type, v_n_room, v_n_bz_map, v_bz_grid_addresses, v_bz_map, v_bz_to_grid, &v_n_bz, v_options);
  lkr_check(status, lk_error_message());
  static const char *const labels[] = {"bz_grid_addresses", "bz_map", "bz_to_grid", "n_bz"};
  SEXP result = PROTECT(lkr_list(4, labels));
  SET_VECTOR_ELT(result, 0, lkr_finish_int64_t(&a_bz_grid_addresses));
  SET_VECTOR_ELT(result, 1, lkr_finish_int64_t(&a_bz_map));
  SET_VECTOR_ELT(result, 2, lkr_finish_int64_t(&a_bz_to_grid));
  SET_VECTOR_ELT(result, 3, lkr_scalar_integer(v_n_bz));
  UNPROTECT(4);
  return result;
}

static SEXP r_lk_grid_rotated_bz_point_compute(SEXP s_ctx, SEXP s_n_bz, SEXP s_n_bz_map, SEXP s_bz_grid_index, SEXP s_rotation, SEXP s_bz_grid_addresses, SEXP s_bz_map, SEXP s_d_diag, SEXP s_shift, SEXP s_bz_grid_type, SEXP s_options) {
  const int64_t v_n_bz = (int64_t)lkr_integer(s_n_bz, INT64_MIN, INT64_MAX, "n_bz");
  const int64_t v_n_bz_map = (int64_t)lkr_integer(s_n_bz_map, INT64_MIN, INT64_MAX, "n_bz_map");
  const int64_t v_bz_grid_index = (int64_t)lkr_integer(s_bz_grid_index, INT64_MIN, INT64_MAX, "bz_grid_index");
  const int64_t v_bz_grid_type = (int64_t)lkr_integer(s_bz_grid_type, INT64_MIN, INT64_MAX, "bz_grid_type");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const int64_t *v_rotation = lkr_in_int64_t(s_rotation, lkr_multiply(3, 3), "rotation", "[3][3]");
  const int64_t *v_bz_grid_addresses = lkr_in_int64_t(s_bz_grid_addresses, lkr_multiply(v_n_bz, 3), "bz_grid_addresses", "[n_bz][3]");
  const int64_t *v_bz_map = lkr_in_int64_t(s_bz_map, v_n_bz_map, "bz_map", "[n_bz_map]");
  const int64_t *v_d_diag = lkr_in_int64_t(s_d_diag, 3, "d_diag", "[3]");
  const int64_t *v_shift = lkr_in_int64_t(s_shift, 3, "shift", "[3]");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  int64_t v_rotated = 0;
  const int32_t status = lk_grid_rotated_bz_point_compute(v_ctx, v_n_bz, v_n_bz_map, v_bz_grid_index, v_rotation, v_bz_grid_addresses, v_bz_map, v_d_diag, v_shift, v_bz_grid_type, &v_rotated, v_options);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_rotated);
}

static SEXP r_lk_grid_neighbors_compute(SEXP s_ctx, SEXP s_n_points, SEXP s_n_offsets, SEXP s_n_bz, SEXP s_n_bz_map, SEXP s_grid_points, SEXP s_offsets, SEXP s_d_diag, SEXP s_bz_grid_addresses, SEXP s_bz_map, SEXP s_bz_grid_type, SEXP s_options) {
  const int64_t v_n_points = (int64_t)lkr_integer(s_n_points, INT64_MIN, INT64_MAX, "n_points");
  const int64_t v_n_offsets = (int64_t)lkr_integer(s_n_offsets, INT64_MIN, INT64_MAX, "n_offsets");
  const int64_t v_n_bz = (int64_t)lkr_integer(s_n_bz, INT64_MIN, INT64_MAX, "n_bz");
  const int64_t v_n_bz_map = (int64_t)lkr_integer(s_n_bz_map, INT64_MIN, INT64_MAX, "n_bz_map");
  const int64_t v_bz_grid_type = (int64_t)lkr_integer(s_bz_grid_type, INT64_MIN, INT64_MAX, "bz_grid_type");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const int64_t *v_grid_points = lkr_in_int64_t(s_grid_points, v_n_points, "grid_points", "[n_points]");
  const int64_t *v_offsets = lkr_in_int64_t(s_offsets, lkr_multiply(v_n_offsets, 3), "offsets", "[n_offsets][3]");
  const int64_t *v_d_diag = lkr_in_int64_t(s_d_diag, 3, "d_diag", "[3]");
  const int64_t *v_bz_grid_addresses = lkr_in_int64_t(s_bz_grid_addresses, lkr_multiply(v_n_bz, 3), "bz_grid_addresses", "[n_bz][3]");
  const int64_t *v_bz_map = lkr_in_int64_t(s_bz_map, v_n_bz_map, "bz_map", "[n_bz_map]");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int64_t e_neighbors[] = {v_n_points, v_n_offsets};
  lkr_array a_neighbors = lkr_new_int64_t(1, 2, e_neighbors, "neighbors");
  PROTECT(a_neighbors.object);
  int64_t *v_neighbors = (int64_t *)a_neighbors.data;
  const int32_t status = lk_grid_neighbors_compute(v_ctx, v_n_points, v_n_offsets, v_n_bz, v_n_bz_map, v_grid_points, v_offsets, v_d_diag, v_bz_grid_addresses, v_bz_map, v_bz_grid_type, v_neighbors, v_options);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_int64_t(&a_neighbors);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_grid_tetrahedra_compute(SEXP s_ctx, SEXP s_microzone_lattice, SEXP s_options) {
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const double *v_microzone_lattice = lkr_in_double(s_microzone_lattice, lkr_multiply(3, 3), "microzone_lattice", "[3][3]");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int64_t e_tetrahedra[] = {24, 4, 3};
  lkr_array a_tetrahedra = lkr_new_int64_t(1, 3, e_tetrahedra, "tetrahedra");
  PROTECT(a_tetrahedra.object);
  int64_t *v_tetrahedra = (int64_t *)a_tetrahedra.data;
  const int32_t status = lk_grid_tetrahedra_compute(v_ctx, v_microzone_lattice, v_tetrahedra, v_options);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_int64_t(&a_tetrahedra);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_grid_integration_weights_compute(SEXP s_ctx, SEXP s_n_points, SEXP s_n_frequency_points, SEXP s_n_band, SEXP s_n_tetrahedra, SEXP s_n_frequencies, SEXP s_n_bz, SEXP s_n_bz_map, SEXP s_frequency_points, SEXP s_tetrahedra, SEXP s_d_diag, SEXP s_grid_points, SEXP s_frequencies, SEXP s_bz_grid_addresses, SEXP s_bz_map, SEXP s_frequency_index, SEXP s_bz_grid_type, SEXP s_function, SEXP s_options) {
  const int64_t v_n_points = (int64_t)lkr_integer(s_n_points, INT64_MIN, INT64_MAX, "n_points");
  const int64_t v_n_frequency_points = (int64_t)lkr_integer(s_n_frequency_points, INT64_MIN, INT64_MAX, "n_frequency_points");
  const int64_t v_n_band = (int64_t)lkr_integer(s_n_band, INT64_MIN, INT64_MAX, "n_band");
  const int64_t v_n_tetrahedra = (int64_t)lkr_integer(s_n_tetrahedra, INT64_MIN, INT64_MAX, "n_tetrahedra");
  const int64_t v_n_frequencies = (int64_t)lkr_integer(s_n_frequencies, INT64_MIN, INT64_MAX, "n_frequencies");
  const int64_t v_n_bz = (int64_t)lkr_integer(s_n_bz, INT64_MIN, INT64_MAX, "n_bz");
  const int64_t v_n_bz_map = (int64_t)lkr_integer(s_n_bz_map, INT64_MIN, INT64_MAX, "n_bz_map");
  const int64_t v_bz_grid_type = (int64_t)lkr_integer(s_bz_grid_type, INT64_MIN, INT64_MAX, "bz_grid_type");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const double *v_frequency_points = lkr_in_double(s_frequency_points, v_n_frequency_points, "frequency_points", "[n_frequency_points]");
  const int64_t *v_tetrahedra = lkr_in_int64_t(s_tetrahedra, lkr_multiply(lkr_multiply(v_n_tetrahedra, 4), 3), "tetrahedra", "[n_tetrahedra][4][3]");
  const int64_t *v_d_diag = lkr_in_int64_t(s_d_diag, 3, "d_diag", "[3]");
  const int64_t *v_grid_points = lkr_in_int64_t(s_grid_points, v_n_points, "grid_points", "[n_points]");
  const double *v_frequencies = lkr_in_double(s_frequencies, lkr_multiply(v_n_frequencies, v_n_band), "frequencies", "[n_frequencies][n_band]");
  const int64_t *v_bz_grid_addresses = lkr_in_int64_t(s_bz_grid_addresses, lkr_multiply(v_n_bz, 3), "bz_grid_addresses", "[n_bz][3]");
  const int64_t *v_bz_map = lkr_in_int64_t(s_bz_map, v_n_bz_map, "bz_map", "[n_bz_map]");
  const int64_t *v_frequency_index = lkr_in_int64_t(s_frequency_index, v_n_bz, "frequency_index", "[n_bz]");
  const char *v_function = lkr_string(s_function, "function");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int64_t e_weights[] = {v_n_points, v_n_frequency_points, v_n_band};
  lkr_array a_weights = lkr_new_double(1, 3, e_weights, "weights");
  PROTECT(a_weights.object);
  double *v_weights = (double *)a_weights.data;
  const int32_t status = lk_grid_integration_weights_compute(v_ctx, v_n_points, v_n_frequency_points, v_n_band, v_n_tetrahedra, v_n_frequencies, v_n_bz, v_n_bz_map, v_frequency_points, v_tetrahedra, v_d_diag, v_grid_points, v_frequencies, v_bz_grid_addresses, v_bz_map, v_frequency_index, v_bz_grid_type, v_function, v_weights, v_options);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_weights);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_input_read(SEXP s_ctx, SEXP s_path, SEXP s_options) {
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const char *v_path = lkr_string(s_path, "path");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  lk_input *v_out = NULL;
  SEXP h_out = PROTECT(lkr_new_handle("lk_input", lkr_end_lk_input));
  const int32_t status = lk_input_read(v_ctx, v_path, v_options, &v_out);
  R_SetExternalPtrAddr(h_out, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = h_out;
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_input_create(SEXP s_ctx, SEXP s_n_atoms, SEXP s_lattice, SEXP s_positions, SEXP s_symbols, SEXP s_masses, SEXP s_supercell_matrix, SEXP s_primitive_matrix, SEXP s_phonon_supercell_matrix, SEXP s_options) {
  const int64_t v_n_atoms = (int64_t)lkr_integer(s_n_atoms, INT64_MIN, INT64_MAX, "n_atoms");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const double *v_lattice = lkr_in_double(s_lattice, lkr_multiply(3, 3), "lattice", "[3][3]");
  const double *v_positions = lkr_in_double(s_positions, lkr_multiply(v_n_atoms, 3), "positions", "[n_atoms][3]");
  const char *const *v_symbols = lkr_strings(s_symbols, v_n_atoms, "symbols", "[n_atoms]");
  const double *v_masses = lkr_in_double(s_masses, v_n_atoms, "masses", "[n_atoms]");
  const int64_t *v_supercell_matrix = lkr_in_int64_t(s_supercell_matrix, lkr_multiply(3, 3), "supercell_matrix", "[3][3]");
  const double *v_primitive_matrix = lkr_in_double(s_primitive_matrix, lkr_multiply(3, 3), "primitive_matrix", "[3][3]");
  const int64_t *v_phonon_supercell_matrix = lkr_in_int64_t(s_phonon_supercell_matrix, lkr_multiply(3, 3), "phonon_supercell_matrix", "[3][3]");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  lk_input *v_out = NULL;
  SEXP h_out = PROTECT(lkr_new_handle("lk_input", lkr_end_lk_input));
  const int32_t status = lk_input_create(v_ctx, v_n_atoms, v_lattice, v_positions, v_symbols, v_masses, v_supercell_matrix, v_primitive_matrix, v_phonon_supercell_matrix, v_options, &v_out);
  R_SetExternalPtrAddr(h_out, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = h_out;
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_input_destroy(SEXP s_input) {
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  lk_input_destroy(v_input);
  lkr_forget(s_input);
  return R_NilValue;
}

static SEXP r_lk_input_read_forces_fc3(SEXP s_input, SEXP s_path) {
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const char *v_path = lkr_string(s_path, "path");
  const int32_t status = lk_input_read_forces_fc3(v_input, v_path);
  lkr_check(status, lk_error_message());
  return R_NilValue;
}

static SEXP r_lk_input_read_forces_fc2(SEXP s_input, SEXP s_path) {
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const char *v_path = lkr_string(s_path, "path");
  const int32_t status = lk_input_read_forces_fc2(v_input, v_path);
  lkr_check(status, lk_error_message());
  return R_NilValue;
}

static SEXP r_lk_input_read_force_sets(SEXP s_input, SEXP s_path) {
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const char *v_path = lkr_string(s_path, "path");
  const int32_t status = lk_input_read_force_sets(v_input, v_path);
  lkr_check(status, lk_error_message());
  return R_NilValue;
}

static SEXP r_lk_input_read_force_constants(SEXP s_input, SEXP s_path) {
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const char *v_path = lkr_string(s_path, "path");
  const int32_t status = lk_input_read_force_constants(v_input, v_path);
  lkr_check(status, lk_error_message());
  return R_NilValue;
}

static SEXP r_lk_input_read_born(SEXP s_input, SEXP s_path, SEXP s_options) {
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const char *v_path = lkr_string(s_path, "path");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int32_t status = lk_input_read_born(v_input, v_path, v_options);
  lkr_check(status, lk_error_message());
  return R_NilValue;
}

static SEXP r_lk_input_set_displacements(SEXP s_input, SEXP s_n_singles, SEXP s_atoms, SEXP s_vectors, SEXP s_n_pairs, SEXP s_pair_first, SEXP s_pair_atoms, SEXP s_pair_vectors, SEXP s_pair_included, SEXP s_cutoff) {
  const int64_t v_n_singles = (int64_t)lkr_integer(s_n_singles, INT64_MIN, INT64_MAX, "n_singles");
  const int64_t v_n_pairs = (int64_t)lkr_integer(s_n_pairs, INT64_MIN, INT64_MAX, "n_pairs");
  const double v_cutoff = (double)lkr_double(s_cutoff, "cutoff");
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const int64_t *v_atoms = lkr_in_int64_t(s_atoms, v_n_singles, "atoms", "[n_singles]");
  const double *v_vectors = lkr_in_double(s_vectors, lkr_multiply(v_n_singles, 3), "vectors", "[n_singles][3]");
  const int64_t *v_pair_first = lkr_in_int64_t(s_pair_first, v_n_pairs, "pair_first", "[n_pairs]");
  const int64_t *v_pair_atoms = lkr_in_int64_t(s_pair_atoms, v_n_pairs, "pair_atoms", "[n_pairs]");
  const double *v_pair_vectors = lkr_in_double(s_pair_vectors, lkr_multiply(v_n_pairs, 3), "pair_vectors", "[n_pairs][3]");
  const int8_t *v_pair_included = lkr_in_int8_t(s_pair_included, v_n_pairs, "pair_included", "[n_pairs]");
  const int32_t status = lk_input_set_displacements(v_input, v_n_singles, v_atoms, v_vectors, v_n_pairs, v_pair_first, v_pair_atoms, v_pair_vectors, v_pair_included, v_cutoff);
  lkr_check(status, lk_error_message());
  return R_NilValue;
}

static SEXP r_lk_input_set_phonon_displacements(SEXP s_input, SEXP s_n_singles, SEXP s_atoms, SEXP s_vectors) {
  const int64_t v_n_singles = (int64_t)lkr_integer(s_n_singles, INT64_MIN, INT64_MAX, "n_singles");
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const int64_t *v_atoms = lkr_in_int64_t(s_atoms, v_n_singles, "atoms", "[n_singles]");
  const double *v_vectors = lkr_in_double(s_vectors, lkr_multiply(v_n_singles, 3), "vectors", "[n_singles][3]");
  const int32_t status = lk_input_set_phonon_displacements(v_input, v_n_singles, v_atoms, v_vectors);
  lkr_check(status, lk_error_message());
  return R_NilValue;
}

static SEXP r_lk_input_set_forces(SEXP s_input, SEXP s_n_supercells, SEXP s_n_atoms, SEXP s_forces) {
  const int64_t v_n_supercells = (int64_t)lkr_integer(s_n_supercells, INT64_MIN, INT64_MAX, "n_supercells");
  const int64_t v_n_atoms = (int64_t)lkr_integer(s_n_atoms, INT64_MIN, INT64_MAX, "n_atoms");
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const double *v_forces = lkr_in_double(s_forces, lkr_multiply(lkr_multiply(v_n_supercells, v_n_atoms), 3), "forces", "[n_supercells][n_atoms][3]");
  const int32_t status = lk_input_set_forces(v_input, v_n_supercells, v_n_atoms, v_forces);
  lkr_check(status, lk_error_message());
  return R_NilValue;
}

static SEXP r_lk_input_set_phonon_forces(SEXP s_input, SEXP s_n_supercells, SEXP s_n_atoms, SEXP s_forces) {
  const int64_t v_n_supercells = (int64_t)lkr_integer(s_n_supercells, INT64_MIN, INT64_MAX, "n_supercells");
  const int64_t v_n_atoms = (int64_t)lkr_integer(s_n_atoms, INT64_MIN, INT64_MAX, "n_atoms");
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const double *v_forces = lkr_in_double(s_forces, lkr_multiply(lkr_multiply(v_n_supercells, v_n_atoms), 3), "forces", "[n_supercells][n_atoms][3]");
  const int32_t status = lk_input_set_phonon_forces(v_input, v_n_supercells, v_n_atoms, v_forces);
  lkr_check(status, lk_error_message());
  return R_NilValue;
}

static SEXP r_lk_input_set_nac(SEXP s_input, SEXP s_n_primitive, SEXP s_born, SEXP s_dielectric, SEXP s_factor) {
  const int64_t v_n_primitive = (int64_t)lkr_integer(s_n_primitive, INT64_MIN, INT64_MAX, "n_primitive");
  const double v_factor = (double)lkr_double(s_factor, "factor");
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const double *v_born = lkr_in_double(s_born, lkr_multiply(lkr_multiply(v_n_primitive, 3), 3), "born", "[n_primitive][3][3]");
  const double *v_dielectric = lkr_in_double(s_dielectric, lkr_multiply(3, 3), "dielectric", "[3][3]");
  const int32_t status = lk_input_set_nac(v_input, v_n_primitive, v_born, v_dielectric, v_factor);
  lkr_check(status, lk_error_message());
  return R_NilValue;
}

static SEXP r_lk_input_write(SEXP s_input, SEXP s_path) {
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const char *v_path = lkr_string(s_path, "path");
  const int32_t status = lk_input_write(v_input, v_path);
  lkr_check(status, lk_error_message());
  return R_NilValue;
}

static SEXP r_lk_input_write_forces_fc3(SEXP s_input, SEXP s_path) {
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const char *v_path = lkr_string(s_path, "path");
  const int32_t status = lk_input_write_forces_fc3(v_input, v_path);
  lkr_check(status, lk_error_message());
  return R_NilValue;
}

static SEXP r_lk_input_write_forces_fc2(SEXP s_input, SEXP s_path) {
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const char *v_path = lkr_string(s_path, "path");
  const int32_t status = lk_input_write_forces_fc2(v_input, v_path);
  lkr_check(status, lk_error_message());
  return R_NilValue;
}

static SEXP r_lk_input_write_force_sets(SEXP s_input, SEXP s_path) {
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const char *v_path = lkr_string(s_path, "path");
  const int32_t status = lk_input_write_force_sets(v_input, v_path);
  lkr_check(status, lk_error_message());
  return R_NilValue;
}

static SEXP r_lk_input_write_supercells(SEXP s_input, SEXP s_directory) {
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const char *v_directory = lkr_string(s_directory, "directory");
  const int32_t status = lk_input_write_supercells(v_input, v_directory);
  lkr_check(status, lk_error_message());
  return R_NilValue;
}

static SEXP r_lk_crystal_read(SEXP s_ctx, SEXP s_path, SEXP s_options) {
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const char *v_path = lkr_string(s_path, "path");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  lk_crystal *v_out = NULL;
  SEXP h_out = PROTECT(lkr_new_handle("lk_crystal", lkr_end_lk_crystal));
  const int32_t status = lk_crystal_read(v_ctx, v_path, v_options, &v_out);
  R_SetExternalPtrAddr(h_out, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = h_out;
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_crystal_write(SEXP s_crystal, SEXP s_path) {
  lk_crystal *v_crystal = lkr_handle(s_crystal, "lk_crystal", "crystal");
  const char *v_path = lkr_string(s_path, "path");
  const int32_t status = lk_crystal_write(v_crystal, v_path);
  lkr_check(status, lk_error_message());
  return R_NilValue;
}

static SEXP r_lk_input_get_shape(SEXP s_input, SEXP s_name) {
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const char *v_name = lkr_string(s_name, "name");
  int64_t v_rank = 0;
  const int64_t e_shape[] = {8};
  lkr_array a_shape = lkr_new_int64_t(1, 1, e_shape, "shape");
  PROTECT(a_shape.object);
  int64_t *v_shape = (int64_t *)a_shape.data;
  const int32_t status = lk_input_get_shape(v_input, v_name, &v_rank, v_shape);
  lkr_check(status, lk_error_message());
  static const char *const labels[] = {"rank", "shape"};
  SEXP result = PROTECT(lkr_list(2, labels));
  SET_VECTOR_ELT(result, 0, lkr_scalar_integer(v_rank));
  SET_VECTOR_ELT(result, 1, lkr_finish_int64_t(&a_shape));
  UNPROTECT(2);
  return result;
}

static SEXP r_lk_input_get_n_atoms(SEXP s_input) {
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  int64_t v_value = 0;
  const int32_t status = lk_input_get_n_atoms(v_input, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_value);
}

static SEXP r_lk_input_get_n_supercell_atoms(SEXP s_input) {
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  int64_t v_value = 0;
  const int32_t status = lk_input_get_n_supercell_atoms(v_input, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_value);
}

static SEXP r_lk_input_get_n_primitive_atoms(SEXP s_input) {
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  int64_t v_value = 0;
  const int32_t status = lk_input_get_n_primitive_atoms(v_input, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_value);
}

static SEXP r_lk_input_get_n_phonon_supercell_atoms(SEXP s_input) {
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  int64_t v_value = 0;
  const int32_t status = lk_input_get_n_phonon_supercell_atoms(v_input, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_value);
}

static SEXP r_lk_input_get_n_singles(SEXP s_input) {
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  int64_t v_value = 0;
  const int32_t status = lk_input_get_n_singles(v_input, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_value);
}

static SEXP r_lk_input_get_n_pairs(SEXP s_input) {
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  int64_t v_value = 0;
  const int32_t status = lk_input_get_n_pairs(v_input, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_value);
}

static SEXP r_lk_input_get_n_snapshots(SEXP s_input) {
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  int64_t v_value = 0;
  const int32_t status = lk_input_get_n_snapshots(v_input, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_value);
}

static SEXP r_lk_input_get_n_phonon_singles(SEXP s_input) {
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  int64_t v_value = 0;
  const int32_t status = lk_input_get_n_phonon_singles(v_input, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_value);
}

static SEXP r_lk_input_get_n_phonon_snapshots(SEXP s_input) {
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  int64_t v_value = 0;
  const int32_t status = lk_input_get_n_phonon_snapshots(v_input, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_value);
}

static SEXP r_lk_input_get_has_unit_cell(SEXP s_input) {
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  int32_t v_value = 0;
  const int32_t status = lk_input_get_has_unit_cell(v_input, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_value);
}

static SEXP r_lk_input_get_has_supercell(SEXP s_input) {
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  int32_t v_value = 0;
  const int32_t status = lk_input_get_has_supercell(v_input, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_value);
}

static SEXP r_lk_input_get_has_primitive_cell(SEXP s_input) {
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  int32_t v_value = 0;
  const int32_t status = lk_input_get_has_primitive_cell(v_input, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_value);
}

static SEXP r_lk_input_get_has_phonon_supercell(SEXP s_input) {
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  int32_t v_value = 0;
  const int32_t status = lk_input_get_has_phonon_supercell(v_input, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_value);
}

static SEXP r_lk_input_get_has_supercell_matrix(SEXP s_input) {
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  int32_t v_value = 0;
  const int32_t status = lk_input_get_has_supercell_matrix(v_input, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_value);
}

static SEXP r_lk_input_get_has_primitive_matrix(SEXP s_input) {
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  int32_t v_value = 0;
  const int32_t status = lk_input_get_has_primitive_matrix(v_input, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_value);
}

static SEXP r_lk_input_get_has_phonon_supercell_matrix(SEXP s_input) {
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  int32_t v_value = 0;
  const int32_t status = lk_input_get_has_phonon_supercell_matrix(v_input, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_value);
}

static SEXP r_lk_input_get_has_nac(SEXP s_input) {
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  int32_t v_value = 0;
  const int32_t status = lk_input_get_has_nac(v_input, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_value);
}

static SEXP r_lk_input_get_has_displacements(SEXP s_input) {
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  int32_t v_value = 0;
  const int32_t status = lk_input_get_has_displacements(v_input, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_value);
}

static SEXP r_lk_input_get_has_forces(SEXP s_input) {
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  int32_t v_value = 0;
  const int32_t status = lk_input_get_has_forces(v_input, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_value);
}

static SEXP r_lk_input_get_has_phonon_displacements(SEXP s_input) {
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  int32_t v_value = 0;
  const int32_t status = lk_input_get_has_phonon_displacements(v_input, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_value);
}

static SEXP r_lk_input_get_has_phonon_forces(SEXP s_input) {
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  int32_t v_value = 0;
  const int32_t status = lk_input_get_has_phonon_forces(v_input, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_value);
}

static SEXP r_lk_input_get_has_force_constants(SEXP s_input) {
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  int32_t v_value = 0;
  const int32_t status = lk_input_get_has_force_constants(v_input, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_value);
}

static SEXP r_lk_input_get_has_cutoff(SEXP s_input) {
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  int32_t v_value = 0;
  const int32_t status = lk_input_get_has_cutoff(v_input, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_value);
}

static SEXP r_lk_input_get_has_magnetic_moments(SEXP s_input) {
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  int32_t v_value = 0;
  const int32_t status = lk_input_get_has_magnetic_moments(v_input, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_value);
}

static SEXP r_lk_input_get_nac_factor(SEXP s_input) {
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  double v_value = 0;
  const int32_t status = lk_input_get_nac_factor(v_input, &v_value);
  lkr_check(status, lk_error_message());
  return Rf_ScalarReal(v_value);
}

static SEXP r_lk_input_get_cutoff(SEXP s_input) {
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  double v_value = 0;
  const int32_t status = lk_input_get_cutoff(v_input, &v_value);
  lkr_check(status, lk_error_message());
  return Rf_ScalarReal(v_value);
}

static SEXP r_lk_input_get_symmetry_tolerance(SEXP s_input) {
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  double v_value = 0;
  const int32_t status = lk_input_get_symmetry_tolerance(v_input, &v_value);
  lkr_check(status, lk_error_message());
  return Rf_ScalarReal(v_value);
}

static SEXP r_lk_input_get_program(SEXP s_input) {
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const char *v_value = NULL;
  const int32_t status = lk_input_get_program(v_input, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_text(v_value);
}

static SEXP r_lk_input_get_version(SEXP s_input) {
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const char *v_value = NULL;
  const int32_t status = lk_input_get_version(v_input, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_text(v_value);
}

static SEXP r_lk_input_get_calculator(SEXP s_input) {
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const char *v_value = NULL;
  const int32_t status = lk_input_get_calculator(v_input, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_text(v_value);
}

static SEXP r_lk_input_get_space_group(SEXP s_input) {
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const char *v_value = NULL;
  const int32_t status = lk_input_get_space_group(v_input, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_text(v_value);
}

static SEXP r_lk_input_get_nac_method(SEXP s_input) {
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const char *v_value = NULL;
  const int32_t status = lk_input_get_nac_method(v_input, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_text(v_value);
}

static SEXP r_lk_input_get_symbol(SEXP s_input, SEXP s_i) {
  const int64_t v_i = (int64_t)lkr_integer(s_i, INT64_MIN, INT64_MAX, "i");
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const char *v_value = NULL;
  const int32_t status = lk_input_get_symbol(v_input, v_i, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_text(v_value);
}

static SEXP r_lk_input_get_supercell_symbol(SEXP s_input, SEXP s_i) {
  const int64_t v_i = (int64_t)lkr_integer(s_i, INT64_MIN, INT64_MAX, "i");
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const char *v_value = NULL;
  const int32_t status = lk_input_get_supercell_symbol(v_input, v_i, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_text(v_value);
}

static SEXP r_lk_input_get_primitive_symbol(SEXP s_input, SEXP s_i) {
  const int64_t v_i = (int64_t)lkr_integer(s_i, INT64_MIN, INT64_MAX, "i");
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const char *v_value = NULL;
  const int32_t status = lk_input_get_primitive_symbol(v_input, v_i, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_text(v_value);
}

static SEXP r_lk_input_get_phonon_supercell_symbol(SEXP s_input, SEXP s_i) {
  const int64_t v_i = (int64_t)lkr_integer(s_i, INT64_MIN, INT64_MAX, "i");
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const char *v_value = NULL;
  const int32_t status = lk_input_get_phonon_supercell_symbol(v_input, v_i, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_text(v_value);
}

static SEXP r_lk_input_get_lattice(SEXP s_input, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_input_get_lattice(v_input, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_input_get_positions(SEXP s_input, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_input_get_positions(v_input, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_input_get_masses(SEXP s_input, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_input_get_masses(v_input, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_input_get_supercell_lattice(SEXP s_input, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_input_get_supercell_lattice(v_input, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_input_get_supercell_positions(SEXP s_input, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_input_get_supercell_positions(v_input, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_input_get_supercell_masses(SEXP s_input, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_input_get_supercell_masses(v_input, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_input_get_primitive_lattice(SEXP s_input, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_input_get_primitive_lattice(v_input, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_input_get_primitive_positions(SEXP s_input, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_input_get_primitive_positions(v_input, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_input_get_primitive_masses(SEXP s_input, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_input_get_primitive_masses(v_input, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_input_get_phonon_supercell_lattice(SEXP s_input, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_input_get_phonon_supercell_lattice(v_input, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_input_get_phonon_supercell_positions(SEXP s_input, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_input_get_phonon_supercell_positions(v_input, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_input_get_phonon_supercell_masses(SEXP s_input, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_input_get_phonon_supercell_masses(v_input, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_input_get_supercell_matrix(SEXP s_input, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_int64_t(1, 1, e_out, "out");
  PROTECT(a_out.object);
  int64_t *v_out = (int64_t *)a_out.data;
  const int32_t status = lk_input_get_supercell_matrix(v_input, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_int64_t(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_input_get_primitive_matrix(SEXP s_input, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_input_get_primitive_matrix(v_input, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_input_get_phonon_supercell_matrix(SEXP s_input, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_int64_t(1, 1, e_out, "out");
  PROTECT(a_out.object);
  int64_t *v_out = (int64_t *)a_out.data;
  const int32_t status = lk_input_get_phonon_supercell_matrix(v_input, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_int64_t(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_input_get_born(SEXP s_input, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_input_get_born(v_input, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_input_get_dielectric(SEXP s_input, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_input_get_dielectric(v_input, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_input_get_displacement_atoms(SEXP s_input, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_int64_t(1, 1, e_out, "out");
  PROTECT(a_out.object);
  int64_t *v_out = (int64_t *)a_out.data;
  const int32_t status = lk_input_get_displacement_atoms(v_input, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_int64_t(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_input_get_displacement_vectors(SEXP s_input, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_input_get_displacement_vectors(v_input, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_input_get_pair_first(SEXP s_input, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_int64_t(1, 1, e_out, "out");
  PROTECT(a_out.object);
  int64_t *v_out = (int64_t *)a_out.data;
  const int32_t status = lk_input_get_pair_first(v_input, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_int64_t(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_input_get_pair_atoms(SEXP s_input, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_int64_t(1, 1, e_out, "out");
  PROTECT(a_out.object);
  int64_t *v_out = (int64_t *)a_out.data;
  const int32_t status = lk_input_get_pair_atoms(v_input, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_int64_t(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_input_get_pair_vectors(SEXP s_input, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_input_get_pair_vectors(v_input, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_input_get_pair_included(SEXP s_input, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_int8_t(1, 1, e_out, "out");
  PROTECT(a_out.object);
  int8_t *v_out = (int8_t *)a_out.data;
  const int32_t status = lk_input_get_pair_included(v_input, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_int8_t(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_input_get_pair_distances(SEXP s_input, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_input_get_pair_distances(v_input, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_input_get_snapshots(SEXP s_input, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_input_get_snapshots(v_input, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_input_get_forces(SEXP s_input, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_input_get_forces(v_input, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_input_get_energies(SEXP s_input, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_input_get_energies(v_input, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_input_get_duplicates(SEXP s_input, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_int64_t(1, 1, e_out, "out");
  PROTECT(a_out.object);
  int64_t *v_out = (int64_t *)a_out.data;
  const int32_t status = lk_input_get_duplicates(v_input, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_int64_t(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_input_get_phonon_displacement_atoms(SEXP s_input, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_int64_t(1, 1, e_out, "out");
  PROTECT(a_out.object);
  int64_t *v_out = (int64_t *)a_out.data;
  const int32_t status = lk_input_get_phonon_displacement_atoms(v_input, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_int64_t(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_input_get_phonon_displacement_vectors(SEXP s_input, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_input_get_phonon_displacement_vectors(v_input, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_input_get_phonon_snapshots(SEXP s_input, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_input_get_phonon_snapshots(v_input, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_input_get_phonon_forces(SEXP s_input, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_input_get_phonon_forces(v_input, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_input_get_phonon_energies(SEXP s_input, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_input_get_phonon_energies(v_input, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_input_get_force_constants(SEXP s_input, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_input_get_force_constants(v_input, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_supercell_create_from_input(SEXP s_ctx, SEXP s_input, SEXP s_options) {
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  lk_supercell *v_out = NULL;
  SEXP h_out = PROTECT(lkr_new_handle("lk_supercell", lkr_end_lk_supercell));
  const int32_t status = lk_supercell_create_from_input(v_ctx, v_input, v_options, &v_out);
  R_SetExternalPtrAddr(h_out, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = h_out;
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_displacements_create_from_input(SEXP s_ctx, SEXP s_supercell, SEXP s_input, SEXP s_options) {
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  lk_supercell *v_supercell = lkr_handle(s_supercell, "lk_supercell", "supercell");
  lk_input *v_input = lkr_handle(s_input, "lk_input", "input");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  lk_displacements *v_out = NULL;
  SEXP h_out = PROTECT(lkr_new_handle("lk_displacements", lkr_end_lk_displacements));
  const int32_t status = lk_displacements_create_from_input(v_ctx, v_supercell, v_input, v_options, &v_out);
  R_SetExternalPtrAddr(h_out, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = h_out;
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_linalg_eigh_hermitian_batch_compute(SEXP s_ctx, SEXP s_n_matrices, SEXP s_n, SEXP s_matrices, SEXP s_eigenvectors, SEXP s_options) {
  const int64_t v_n_matrices = (int64_t)lkr_integer(s_n_matrices, INT64_MIN, INT64_MAX, "n_matrices");
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const lk_complex *v_matrices = lkr_in_complex(s_matrices, lkr_multiply(lkr_multiply(v_n_matrices, v_n), v_n), "matrices", "[n_matrices][n][n]");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int64_t e_eigenvalues[] = {v_n_matrices, v_n};
  lkr_array a_eigenvalues = lkr_new_double(1, 2, e_eigenvalues, "eigenvalues");
  PROTECT(a_eigenvalues.object);
  double *v_eigenvalues = (double *)a_eigenvalues.data;
  const int64_t e_eigenvectors[] = {v_n_matrices, v_n, v_n};
  lkr_array a_eigenvectors = lkr_new_complex(lkr_wanted(s_eigenvectors, "eigenvectors"), 3, e_eigenvectors, "eigenvectors");
  PROTECT(a_eigenvectors.object);
  lk_complex *v_eigenvectors = (lk_complex *)a_eigenvectors.data;
  const int32_t status = lk_linalg_eigh_hermitian_batch_compute(v_ctx, v_n_matrices, v_n, v_matrices, v_eigenvalues, v_eigenvectors, v_options);
  lkr_check(status, lk_error_message());
  static const char *const labels[] = {"eigenvalues", "eigenvectors"};
  SEXP result = PROTECT(lkr_list(2, labels));
  SET_VECTOR_ELT(result, 0, lkr_finish_double(&a_eigenvalues));
  SET_VECTOR_ELT(result, 1, lkr_finish_complex(&a_eigenvectors));
  UNPROTECT(3);
  return result;
}

static SEXP r_lk_options_create(void) {
  lk_options *v_out = NULL;
  SEXP h_out = PROTECT(lkr_new_handle("lk_options", lkr_end_lk_options));
  const int32_t status = lk_options_create(&v_out);
  R_SetExternalPtrAddr(h_out, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = h_out;
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_options_destroy(SEXP s_options) {
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  lk_options_destroy(v_options);
  lkr_forget(s_options);
  return R_NilValue;
}

static SEXP r_lk_options_set_int64(SEXP s_options, SEXP s_key, SEXP s_value) {
  const int64_t v_value = (int64_t)lkr_integer(s_value, INT64_MIN, INT64_MAX, "value");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const char *v_key = lkr_string(s_key, "key");
  const int32_t status = lk_options_set_int64(v_options, v_key, v_value);
  lkr_check(status, lk_error_message());
  return R_NilValue;
}

static SEXP r_lk_options_set_double(SEXP s_options, SEXP s_key, SEXP s_value) {
  const double v_value = (double)lkr_double(s_value, "value");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const char *v_key = lkr_string(s_key, "key");
  const int32_t status = lk_options_set_double(v_options, v_key, v_value);
  lkr_check(status, lk_error_message());
  return R_NilValue;
}

static SEXP r_lk_options_set_bool(SEXP s_options, SEXP s_key, SEXP s_value) {
  const int32_t v_value = (int32_t)lkr_integer(s_value, INT32_MIN, INT32_MAX, "value");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const char *v_key = lkr_string(s_key, "key");
  const int32_t status = lk_options_set_bool(v_options, v_key, v_value);
  lkr_check(status, lk_error_message());
  return R_NilValue;
}

static SEXP r_lk_options_set_string(SEXP s_options, SEXP s_key, SEXP s_value) {
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const char *v_key = lkr_string(s_key, "key");
  const char *v_value = lkr_string(s_value, "value");
  const int32_t status = lk_options_set_string(v_options, v_key, v_value);
  lkr_check(status, lk_error_message());
  return R_NilValue;
}

static SEXP r_lk_options_set_double_array(SEXP s_options, SEXP s_key, SEXP s_n, SEXP s_values) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const char *v_key = lkr_string(s_key, "key");
  const double *v_values = lkr_in_double(s_values, v_n, "values", "[n]");
  const int32_t status = lk_options_set_double_array(v_options, v_key, v_n, v_values);
  lkr_check(status, lk_error_message());
  return R_NilValue;
}

static SEXP r_lk_options_set_int64_array(SEXP s_options, SEXP s_key, SEXP s_n, SEXP s_values) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const char *v_key = lkr_string(s_key, "key");
  const int64_t *v_values = lkr_in_int64_t(s_values, v_n, "values", "[n]");
  const int32_t status = lk_options_set_int64_array(v_options, v_key, v_n, v_values);
  lkr_check(status, lk_error_message());
  return R_NilValue;
}

static SEXP r_lk_options_set_string_array(SEXP s_options, SEXP s_key, SEXP s_n, SEXP s_values) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const char *v_key = lkr_string(s_key, "key");
  const char *const *v_values = lkr_strings(s_values, v_n, "values", "[n]");
  const int32_t status = lk_options_set_string_array(v_options, v_key, v_n, v_values);
  lkr_check(status, lk_error_message());
  return R_NilValue;
}

static SEXP r_lk_options_get_count(SEXP s_function) {
  const char *v_function = lkr_string(s_function, "function");
  int64_t v_count = 0;
  const int32_t status = lk_options_get_count(v_function, &v_count);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_count);
}

static SEXP r_lk_options_describe(SEXP s_function, SEXP s_i) {
  const int64_t v_i = (int64_t)lkr_integer(s_i, INT64_MIN, INT64_MAX, "i");
  const char *v_function = lkr_string(s_function, "function");
  const char *v_key = NULL;
  const char *v_type = NULL;
  const char *v_default_value = NULL;
  const char *v_range = NULL;
  const char *v_text = NULL;
  const int32_t status = lk_options_describe(v_function, v_i, &v_key, &v_type, &v_default_value, &v_range, &v_text);
  lkr_check(status, lk_error_message());
  static const char *const labels[] = {"key", "type", "default_value", "range", "text"};
  SEXP result = PROTECT(lkr_list(5, labels));
  SET_VECTOR_ELT(result, 0, lkr_text(v_key));
  SET_VECTOR_ELT(result, 1, lkr_text(v_type));
  SET_VECTOR_ELT(result, 2, lkr_text(v_default_value));
  SET_VECTOR_ELT(result, 3, lkr_text(v_range));
  SET_VECTOR_ELT(result, 4, lkr_text(v_text));
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_nac_create(SEXP s_ctx, SEXP s_n_atoms, SEXP s_born, SEXP s_dielectric, SEXP s_options) {
  const int64_t v_n_atoms = (int64_t)lkr_integer(s_n_atoms, INT64_MIN, INT64_MAX, "n_atoms");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const double *v_born = lkr_in_double(s_born, lkr_multiply(lkr_multiply(v_n_atoms, 3), 3), "born", "[n_atoms][3][3]");
  const double *v_dielectric = lkr_in_double(s_dielectric, lkr_multiply(3, 3), "dielectric", "[3][3]");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  lk_nac *v_out = NULL;
  SEXP h_out = PROTECT(lkr_new_handle("lk_nac", lkr_end_lk_nac));
  const int32_t status = lk_nac_create(v_ctx, v_n_atoms, v_born, v_dielectric, v_options, &v_out);
  R_SetExternalPtrAddr(h_out, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = h_out;
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_nac_destroy(SEXP s_nac) {
  lk_nac *v_nac = lkr_handle(s_nac, "lk_nac", "nac");
  lk_nac_destroy(v_nac);
  lkr_forget(s_nac);
  return R_NilValue;
}

static SEXP r_lk_nac_get_shape(SEXP s_nac, SEXP s_name) {
  lk_nac *v_nac = lkr_handle(s_nac, "lk_nac", "nac");
  const char *v_name = lkr_string(s_name, "name");
  int64_t v_rank = 0;
  const int64_t e_shape[] = {8};
  lkr_array a_shape = lkr_new_int64_t(1, 1, e_shape, "shape");
  PROTECT(a_shape.object);
  int64_t *v_shape = (int64_t *)a_shape.data;
  const int32_t status = lk_nac_get_shape(v_nac, v_name, &v_rank, v_shape);
  lkr_check(status, lk_error_message());
  static const char *const labels[] = {"rank", "shape"};
  SEXP result = PROTECT(lkr_list(2, labels));
  SET_VECTOR_ELT(result, 0, lkr_scalar_integer(v_rank));
  SET_VECTOR_ELT(result, 1, lkr_finish_int64_t(&a_shape));
  UNPROTECT(2);
  return result;
}

static SEXP r_lk_nac_get_born(SEXP s_nac, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_nac *v_nac = lkr_handle(s_nac, "lk_nac", "nac");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_nac_get_born(v_nac, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_nac_get_dielectric(SEXP s_nac, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_nac *v_nac = lkr_handle(s_nac, "lk_nac", "nac");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_nac_get_dielectric(v_nac, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_nac_get_method(SEXP s_nac) {
  lk_nac *v_nac = lkr_handle(s_nac, "lk_nac", "nac");
  const char *v_value = NULL;
  const int32_t status = lk_nac_get_method(v_nac, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_text(v_value);
}

static SEXP r_lk_nac_get_unit_factor(SEXP s_nac) {
  lk_nac *v_nac = lkr_handle(s_nac, "lk_nac", "nac");
  double v_value = 0;
  const int32_t status = lk_nac_get_unit_factor(v_nac, &v_value);
  lkr_check(status, lk_error_message());
  return Rf_ScalarReal(v_value);
}

static SEXP r_lk_fc2_create(SEXP s_ctx, SEXP s_supercell, SEXP s_n_rows, SEXP s_n_super, SEXP s_force_constants, SEXP s_options) {
  const int64_t v_n_rows = (int64_t)lkr_integer(s_n_rows, INT64_MIN, INT64_MAX, "n_rows");
  const int64_t v_n_super = (int64_t)lkr_integer(s_n_super, INT64_MIN, INT64_MAX, "n_super");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  lk_supercell *v_supercell = lkr_handle(s_supercell, "lk_supercell", "supercell");
  const double *v_force_constants = lkr_in_double(s_force_constants, lkr_multiply(lkr_multiply(lkr_multiply(v_n_rows, v_n_super), 3), 3), "force_constants", "[n_rows][n_super][3][3]");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  lk_fc2 *v_out = NULL;
  SEXP h_out = PROTECT(lkr_new_handle("lk_fc2", lkr_end_lk_fc2));
  const int32_t status = lk_fc2_create(v_ctx, v_supercell, v_n_rows, v_n_super, v_force_constants, v_options, &v_out);
  R_SetExternalPtrAddr(h_out, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = h_out;
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_fc2_create_from_fc2(SEXP s_ctx, SEXP s_source, SEXP s_options) {
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  lk_fc2 *v_source = lkr_handle(s_source, "lk_fc2", "source");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  lk_fc2 *v_out = NULL;
  SEXP h_out = PROTECT(lkr_new_handle("lk_fc2", lkr_end_lk_fc2));
  const int32_t status = lk_fc2_create_from_fc2(v_ctx, v_source, v_options, &v_out);
  R_SetExternalPtrAddr(h_out, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = h_out;
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_fc2_destroy(SEXP s_fc2) {
  lk_fc2 *v_fc2 = lkr_handle(s_fc2, "lk_fc2", "fc2");
  lk_fc2_destroy(v_fc2);
  lkr_forget(s_fc2);
  return R_NilValue;
}

static SEXP r_lk_fc2_get_shape(SEXP s_fc2, SEXP s_name) {
  lk_fc2 *v_fc2 = lkr_handle(s_fc2, "lk_fc2", "fc2");
  const char *v_name = lkr_string(s_name, "name");
  int64_t v_rank = 0;
  const int64_t e_shape[] = {8};
  lkr_array a_shape = lkr_new_int64_t(1, 1, e_shape, "shape");
  PROTECT(a_shape.object);
  int64_t *v_shape = (int64_t *)a_shape.data;
  const int32_t status = lk_fc2_get_shape(v_fc2, v_name, &v_rank, v_shape);
  lkr_check(status, lk_error_message());
  static const char *const labels[] = {"rank", "shape"};
  SEXP result = PROTECT(lkr_list(2, labels));
  SET_VECTOR_ELT(result, 0, lkr_scalar_integer(v_rank));
  SET_VECTOR_ELT(result, 1, lkr_finish_int64_t(&a_shape));
  UNPROTECT(2);
  return result;
}

static SEXP r_lk_fc2_get_force_constants(SEXP s_fc2, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_fc2 *v_fc2 = lkr_handle(s_fc2, "lk_fc2", "fc2");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_fc2_get_force_constants(v_fc2, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_fc2_get_n_rows(SEXP s_fc2) {
  lk_fc2 *v_fc2 = lkr_handle(s_fc2, "lk_fc2", "fc2");
  int64_t v_value = 0;
  const int32_t status = lk_fc2_get_n_rows(v_fc2, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_value);
}

static SEXP r_lk_fc2_get_n_super(SEXP s_fc2) {
  lk_fc2 *v_fc2 = lkr_handle(s_fc2, "lk_fc2", "fc2");
  int64_t v_value = 0;
  const int32_t status = lk_fc2_get_n_super(v_fc2, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_value);
}

static SEXP r_lk_fc2_get_is_compact(SEXP s_fc2) {
  lk_fc2 *v_fc2 = lkr_handle(s_fc2, "lk_fc2", "fc2");
  int32_t v_value = 0;
  const int32_t status = lk_fc2_get_is_compact(v_fc2, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_value);
}

static SEXP r_lk_fc2_get_drift(SEXP s_fc2, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_fc2 *v_fc2 = lkr_handle(s_fc2, "lk_fc2", "fc2");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_fc2_get_drift(v_fc2, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_phonons_create(SEXP s_ctx, SEXP s_supercell, SEXP s_fc2, SEXP s_nac, SEXP s_options) {
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  lk_supercell *v_supercell = lkr_handle(s_supercell, "lk_supercell", "supercell");
  lk_fc2 *v_fc2 = lkr_handle(s_fc2, "lk_fc2", "fc2");
  lk_nac *v_nac = lkr_handle(s_nac, "lk_nac", "nac");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  lk_phonons *v_out = NULL;
  SEXP h_out = PROTECT(lkr_new_handle("lk_phonons", lkr_end_lk_phonons));
  const int32_t status = lk_phonons_create(v_ctx, v_supercell, v_fc2, v_nac, v_options, &v_out);
  R_SetExternalPtrAddr(h_out, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = h_out;
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_phonons_destroy(SEXP s_phonons) {
  lk_phonons *v_phonons = lkr_handle(s_phonons, "lk_phonons", "phonons");
  lk_phonons_destroy(v_phonons);
  lkr_forget(s_phonons);
  return R_NilValue;
}

static SEXP r_lk_phonons_compute(SEXP s_phonons, SEXP s_n_q, SEXP s_qpoints, SEXP s_options) {
  const int64_t v_n_q = (int64_t)lkr_integer(s_n_q, INT64_MIN, INT64_MAX, "n_q");
  lk_phonons *v_phonons = lkr_handle(s_phonons, "lk_phonons", "phonons");
  const double *v_qpoints = lkr_in_double(s_qpoints, lkr_multiply(v_n_q, 3), "qpoints", "[n_q][3]");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int32_t status = lk_phonons_compute(v_phonons, v_n_q, v_qpoints, v_options);
  lkr_check(status, lk_error_message());
  return R_NilValue;
}

static SEXP r_lk_phonons_get_shape(SEXP s_phonons, SEXP s_name) {
  lk_phonons *v_phonons = lkr_handle(s_phonons, "lk_phonons", "phonons");
  const char *v_name = lkr_string(s_name, "name");
  int64_t v_rank = 0;
  const int64_t e_shape[] = {8};
  lkr_array a_shape = lkr_new_int64_t(1, 1, e_shape, "shape");
  PROTECT(a_shape.object);
  int64_t *v_shape = (int64_t *)a_shape.data;
  const int32_t status = lk_phonons_get_shape(v_phonons, v_name, &v_rank, v_shape);
  lkr_check(status, lk_error_message());
  static const char *const labels[] = {"rank", "shape"};
  SEXP result = PROTECT(lkr_list(2, labels));
  SET_VECTOR_ELT(result, 0, lkr_scalar_integer(v_rank));
  SET_VECTOR_ELT(result, 1, lkr_finish_int64_t(&a_shape));
  UNPROTECT(2);
  return result;
}

static SEXP r_lk_phonons_get_n_bands(SEXP s_phonons) {
  lk_phonons *v_phonons = lkr_handle(s_phonons, "lk_phonons", "phonons");
  int64_t v_value = 0;
  const int32_t status = lk_phonons_get_n_bands(v_phonons, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_value);
}

static SEXP r_lk_phonons_get_qpoints(SEXP s_phonons, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_phonons *v_phonons = lkr_handle(s_phonons, "lk_phonons", "phonons");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_phonons_get_qpoints(v_phonons, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_phonons_get_frequencies(SEXP s_phonons, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_phonons *v_phonons = lkr_handle(s_phonons, "lk_phonons", "phonons");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_phonons_get_frequencies(v_phonons, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_phonons_get_eigenvectors(SEXP s_phonons, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_phonons *v_phonons = lkr_handle(s_phonons, "lk_phonons", "phonons");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_complex(1, 1, e_out, "out");
  PROTECT(a_out.object);
  lk_complex *v_out = (lk_complex *)a_out.data;
  const int32_t status = lk_phonons_get_eigenvectors(v_phonons, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_complex(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_phonons_get_group_velocities(SEXP s_phonons, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_phonons *v_phonons = lkr_handle(s_phonons, "lk_phonons", "phonons");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_phonons_get_group_velocities(v_phonons, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_phonon_dynamical_matrices_compute(SEXP s_ctx, SEXP s_n_q, SEXP s_n_atoms, SEXP s_n_super, SEXP s_n_rows, SEXP s_n_vectors, SEXP s_qpoints, SEXP s_force_constants, SEXP s_shortest_vectors, SEXP s_multiplicity, SEXP s_masses, SEXP s_p2s, SEXP s_s2p, SEXP s_born, SEXP s_dielectric, SEXP s_reciprocal_lattice, SEXP s_q_direction, SEXP s_nac_factor, SEXP s_hermitianize, SEXP s_options) {
  const int64_t v_n_q = (int64_t)lkr_integer(s_n_q, INT64_MIN, INT64_MAX, "n_q");
  const int64_t v_n_atoms = (int64_t)lkr_integer(s_n_atoms, INT64_MIN, INT64_MAX, "n_atoms");
  const int64_t v_n_super = (int64_t)lkr_integer(s_n_super, INT64_MIN, INT64_MAX, "n_super");
  const int64_t v_n_rows = (int64_t)lkr_integer(s_n_rows, INT64_MIN, INT64_MAX, "n_rows");
  const int64_t v_n_vectors = (int64_t)lkr_integer(s_n_vectors, INT64_MIN, INT64_MAX, "n_vectors");
  const double v_nac_factor = (double)lkr_double(s_nac_factor, "nac_factor");
  const int32_t v_hermitianize = (int32_t)lkr_integer(s_hermitianize, INT32_MIN, INT32_MAX, "hermitianize");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const double *v_qpoints = lkr_in_double(s_qpoints, lkr_multiply(v_n_q, 3), "qpoints", "[n_q][3]");
  const double *v_force_constants = lkr_in_double(s_force_constants, lkr_multiply(lkr_multiply(lkr_multiply(v_n_rows, v_n_super), 3), 3), "force_constants", "[n_rows][n_super][3][3]");
  const double *v_shortest_vectors = lkr_in_double(s_shortest_vectors, lkr_multiply(v_n_vectors, 3), "shortest_vectors", "[n_vectors][3]");
  const int64_t *v_multiplicity = lkr_in_int64_t(s_multiplicity, lkr_multiply(lkr_multiply(v_n_super, v_n_atoms), 2), "multiplicity", "[n_super][n_atoms][2]");
  const double *v_masses = lkr_in_double(s_masses, v_n_atoms, "masses", "[n_atoms]");
  const int64_t *v_p2s = lkr_in_int64_t(s_p2s, v_n_atoms, "p2s", "[n_atoms]");
  const int64_t *v_s2p = lkr_in_int64_t(s_s2p, v_n_super, "s2p", "[n_super]");
  const double *v_born = lkr_in_double(s_born, lkr_multiply(lkr_multiply(v_n_atoms, 3), 3), "born", "[n_atoms][3][3]");
  const double *v_dielectric = lkr_in_double(s_dielectric, lkr_multiply(3, 3), "dielectric", "[3][3]");
  const double *v_reciprocal_lattice = lkr_in_double(s_reciprocal_lattice, lkr_multiply(3, 3), "reciprocal_lattice", "[3][3]");
  const double *v_q_direction = lkr_in_double(s_q_direction, 3, "q_direction", "[3]");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int64_t e_matrices[] = {v_n_q, lkr_multiply(3, v_n_atoms), lkr_multiply(3, v_n_atoms)};
  lkr_array a_matrices = lkr_new_complex(1, 3, e_matrices, "matrices");
  PROTECT(a_matrices.object);
  lk_complex *v_matrices = (lk_complex *)a_matrices.data;
  const int32_t status = lk_phonon_dynamical_matrices_compute(v_ctx, v_n_q, v_n_atoms, v_n_super, v_n_rows, v_n_vectors, v_qpoints, v_force_constants, v_shortest_vectors, v_multiplicity, v_masses, v_p2s, v_s2p, v_born, v_dielectric, v_reciprocal_lattice, v_q_direction, v_nac_factor, v_hermitianize, v_matrices, v_options);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_complex(&a_matrices);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_phonon_dynamical_matrices_gonze_compute(SEXP s_ctx, SEXP s_n_q, SEXP s_n_atoms, SEXP s_n_super, SEXP s_n_rows, SEXP s_n_vectors, SEXP s_n_g, SEXP s_qpoints, SEXP s_force_constants, SEXP s_shortest_vectors, SEXP s_multiplicity, SEXP s_masses, SEXP s_p2s, SEXP s_s2p, SEXP s_born, SEXP s_dielectric, SEXP s_reciprocal_lattice, SEXP s_positions, SEXP s_q0_term, SEXP s_g_vectors, SEXP s_nac_factor, SEXP s_screening, SEXP s_q_direction, SEXP s_hermitianize, SEXP s_options) {
  const int64_t v_n_q = (int64_t)lkr_integer(s_n_q, INT64_MIN, INT64_MAX, "n_q");
  const int64_t v_n_atoms = (int64_t)lkr_integer(s_n_atoms, INT64_MIN, INT64_MAX, "n_atoms");
  const int64_t v_n_super = (int64_t)lkr_integer(s_n_super, INT64_MIN, INT64_MAX, "n_super");
  const int64_t v_n_rows = (int64_t)lkr_integer(s_n_rows, INT64_MIN, INT64_MAX, "n_rows");
  const int64_t v_n_vectors = (int64_t)lkr_integer(s_n_vectors, INT64_MIN, INT64_MAX, "n_vectors");
  const int64_t v_n_g = (int64_t)lkr_integer(s_n_g, INT64_MIN, INT64_MAX, "n_g");
  const double v_nac_factor = (double)lkr_double(s_nac_factor, "nac_factor");
  const double v_screening = (double)lkr_double(s_screening, "screening");
  const int32_t v_hermitianize = (int32_t)lkr_integer(s_hermitianize, INT32_MIN, INT32_MAX, "hermitianize");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const double *v_qpoints = lkr_in_double(s_qpoints, lkr_multiply(v_n_q, 3), "qpoints", "[n_q][3]");
  const double *v_force_constants = lkr_in_double(s_force_constants, lkr_multiply(lkr_multiply(lkr_multiply(v_n_rows, v_n_super), 3), 3), "force_constants", "[n_rows][n_super][3][3]");
  const double *v_shortest_vectors = lkr_in_double(s_shortest_vectors, lkr_multiply(v_n_vectors, 3), "shortest_vectors", "[n_vectors][3]");
  const int64_t *v_multiplicity = lkr_in_int64_t(s_multiplicity, lkr_multiply(lkr_multiply(v_n_super, v_n_atoms), 2), "multiplicity", "[n_super][n_atoms][2]");
  const double *v_masses = lkr_in_double(s_masses, v_n_atoms, "masses", "[n_atoms]");
  const int64_t *v_p2s = lkr_in_int64_t(s_p2s, v_n_atoms, "p2s", "[n_atoms]");
  const int64_t *v_s2p = lkr_in_int64_t(s_s2p, v_n_super, "s2p", "[n_super]");
  const double *v_born = lkr_in_double(s_born, lkr_multiply(lkr_multiply(v_n_atoms, 3), 3), "born", "[n_atoms][3][3]");
  const double *v_dielectric = lkr_in_double(s_dielectric, lkr_multiply(3, 3), "dielectric", "[3][3]");
  const double *v_reciprocal_lattice = lkr_in_double(s_reciprocal_lattice, lkr_multiply(3, 3), "reciprocal_lattice", "[3][3]");
  const double *v_positions = lkr_in_double(s_positions, lkr_multiply(v_n_atoms, 3), "positions", "[n_atoms][3]");
  const lk_complex *v_q0_term = lkr_in_complex(s_q0_term, lkr_multiply(lkr_multiply(v_n_atoms, 3), 3), "q0_term", "[n_atoms][3][3]");
  const double *v_g_vectors = lkr_in_double(s_g_vectors, lkr_multiply(v_n_g, 3), "g_vectors", "[n_g][3]");
  const double *v_q_direction = lkr_in_double(s_q_direction, 3, "q_direction", "[3]");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int64_t e_matrices[] = {v_n_q, lkr_multiply(3, v_n_atoms), lkr_multiply(3, v_n_atoms)};
  lkr_array a_matrices = lkr_new_complex(1, 3, e_matrices, "matrices");
  PROTECT(a_matrices.object);
  lk_complex *v_matrices = (lk_complex *)a_matrices.data;
  const int32_t status = lk_phonon_dynamical_matrices_gonze_compute(v_ctx, v_n_q, v_n_atoms, v_n_super, v_n_rows, v_n_vectors, v_n_g, v_qpoints, v_force_constants, v_shortest_vectors, v_multiplicity, v_masses, v_p2s, v_s2p, v_born, v_dielectric, v_reciprocal_lattice, v_positions, v_q0_term, v_g_vectors, v_nac_factor, v_screening, v_q_direction, v_hermitianize, v_matrices, v_options);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_complex(&a_matrices);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_phonon_dynamical_matrix_compute(SEXP s_ctx, SEXP s_n_atoms, SEXP s_n_super, SEXP s_n_rows, SEXP s_n_vectors, SEXP s_q, SEXP s_force_constants, SEXP s_shortest_vectors, SEXP s_multiplicity, SEXP s_masses, SEXP s_p2s, SEXP s_s2p, SEXP s_charge_sum, SEXP s_options) {
  const int64_t v_n_atoms = (int64_t)lkr_integer(s_n_atoms, INT64_MIN, INT64_MAX, "n_atoms");
  const int64_t v_n_super = (int64_t)lkr_integer(s_n_super, INT64_MIN, INT64_MAX, "n_super");
  const int64_t v_n_rows = (int64_t)lkr_integer(s_n_rows, INT64_MIN, INT64_MAX, "n_rows");
  const int64_t v_n_vectors = (int64_t)lkr_integer(s_n_vectors, INT64_MIN, INT64_MAX, "n_vectors");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const double *v_q = lkr_in_double(s_q, 3, "q", "[3]");
  const double *v_force_constants = lkr_in_double(s_force_constants, lkr_multiply(lkr_multiply(lkr_multiply(v_n_rows, v_n_super), 3), 3), "force_constants", "[n_rows][n_super][3][3]");
  const double *v_shortest_vectors = lkr_in_double(s_shortest_vectors, lkr_multiply(v_n_vectors, 3), "shortest_vectors", "[n_vectors][3]");
  const int64_t *v_multiplicity = lkr_in_int64_t(s_multiplicity, lkr_multiply(lkr_multiply(v_n_super, v_n_atoms), 2), "multiplicity", "[n_super][n_atoms][2]");
  const double *v_masses = lkr_in_double(s_masses, v_n_atoms, "masses", "[n_atoms]");
  const int64_t *v_p2s = lkr_in_int64_t(s_p2s, v_n_atoms, "p2s", "[n_atoms]");
  const int64_t *v_s2p = lkr_in_int64_t(s_s2p, v_n_super, "s2p", "[n_super]");
  const double *v_charge_sum = lkr_in_double(s_charge_sum, lkr_multiply(lkr_multiply(lkr_multiply(v_n_atoms, v_n_atoms), 3), 3), "charge_sum", "[n_atoms][n_atoms][3][3]");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int64_t e_matrix[] = {lkr_multiply(3, v_n_atoms), lkr_multiply(3, v_n_atoms)};
  lkr_array a_matrix = lkr_new_complex(1, 2, e_matrix, "matrix");
  PROTECT(a_matrix.object);
  lk_complex *v_matrix = (lk_complex *)a_matrix.data;
  const int32_t status = lk_phonon_dynamical_matrix_compute(v_ctx, v_n_atoms, v_n_super, v_n_rows, v_n_vectors, v_q, v_force_constants, v_shortest_vectors, v_multiplicity, v_masses, v_p2s, v_s2p, v_charge_sum, v_matrix, v_options);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_complex(&a_matrix);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_phonon_dynamical_matrices_at_grid_compute(SEXP s_ctx, SEXP s_n_phonons, SEXP s_n_points, SEXP s_n_atoms, SEXP s_n_super, SEXP s_n_rows, SEXP s_n_vectors, SEXP s_grid_points, SEXP s_grid_addresses, SEXP s_qd_inv, SEXP s_force_constants, SEXP s_shortest_vectors, SEXP s_multiplicity, SEXP s_masses, SEXP s_p2s, SEXP s_s2p, SEXP s_born, SEXP s_dielectric, SEXP s_reciprocal_lattice, SEXP s_q_direction, SEXP s_nac_factor, SEXP s_matrices, SEXP s_options) {
  const int64_t v_n_phonons = (int64_t)lkr_integer(s_n_phonons, INT64_MIN, INT64_MAX, "n_phonons");
  const int64_t v_n_points = (int64_t)lkr_integer(s_n_points, INT64_MIN, INT64_MAX, "n_points");
  const int64_t v_n_atoms = (int64_t)lkr_integer(s_n_atoms, INT64_MIN, INT64_MAX, "n_atoms");
  const int64_t v_n_super = (int64_t)lkr_integer(s_n_super, INT64_MIN, INT64_MAX, "n_super");
  const int64_t v_n_rows = (int64_t)lkr_integer(s_n_rows, INT64_MIN, INT64_MAX, "n_rows");
  const int64_t v_n_vectors = (int64_t)lkr_integer(s_n_vectors, INT64_MIN, INT64_MAX, "n_vectors");
  const double v_nac_factor = (double)lkr_double(s_nac_factor, "nac_factor");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const int64_t *v_grid_points = lkr_in_int64_t(s_grid_points, v_n_points, "grid_points", "[n_points]");
  const int64_t *v_grid_addresses = lkr_in_int64_t(s_grid_addresses, lkr_multiply(v_n_phonons, 3), "grid_addresses", "[n_phonons][3]");
  const double *v_qd_inv = lkr_in_double(s_qd_inv, lkr_multiply(3, 3), "qd_inv", "[3][3]");
  const double *v_force_constants = lkr_in_double(s_force_constants, lkr_multiply(lkr_multiply(lkr_multiply(v_n_rows, v_n_super), 3), 3), "force_constants", "[n_rows][n_super][3][3]");
  const double *v_shortest_vectors = lkr_in_double(s_shortest_vectors, lkr_multiply(v_n_vectors, 3), "shortest_vectors", "[n_vectors][3]");
  const int64_t *v_multiplicity = lkr_in_int64_t(s_multiplicity, lkr_multiply(lkr_multiply(v_n_super, v_n_atoms), 2), "multiplicity", "[n_super][n_atoms][2]");
  const double *v_masses = lkr_in_double(s_masses, v_n_atoms, "masses", "[n_atoms]");
  const int64_t *v_p2s = lkr_in_int64_t(s_p2s, v_n_atoms, "p2s", "[n_atoms]");
  const int64_t *v_s2p = lkr_in_int64_t(s_s2p, v_n_super, "s2p", "[n_super]");
  const double *v_born = lkr_in_double(s_born, lkr_multiply(lkr_multiply(v_n_atoms, 3), 3), "born", "[n_atoms][3][3]");
  const double *v_dielectric = lkr_in_double(s_dielectric, lkr_multiply(3, 3), "dielectric", "[3][3]");
  const double *v_reciprocal_lattice = lkr_in_double(s_reciprocal_lattice, lkr_multiply(3, 3), "reciprocal_lattice", "[3][3]");
  const double *v_q_direction = lkr_in_double(s_q_direction, 3, "q_direction", "[3]");
  lkr_array a_matrices = lkr_change_complex(s_matrices, lkr_multiply(lkr_multiply(v_n_phonons, lkr_multiply(3, v_n_atoms)), lkr_multiply(3, v_n_atoms)), "matrices", "[n_phonons][3*n_atoms][3*n_atoms]");
  PROTECT(a_matrices.object);
  lk_complex *v_matrices = (lk_complex *)a_matrices.data;
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int32_t status = lk_phonon_dynamical_matrices_at_grid_compute(v_ctx, v_n_phonons, v_n_points, v_n_atoms, v_n_super, v_n_rows, v_n_vectors, v_grid_points, v_grid_addresses, v_qd_inv, v_force_constants, v_shortest_vectors, v_multiplicity, v_masses, v_p2s, v_s2p, v_born, v_dielectric, v_reciprocal_lattice, v_q_direction, v_nac_factor, v_matrices, v_options);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_complex(&a_matrices);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_phonon_dynamical_matrices_gonze_at_grid_compute(SEXP s_ctx, SEXP s_n_phonons, SEXP s_n_points, SEXP s_n_atoms, SEXP s_n_super, SEXP s_n_rows, SEXP s_n_vectors, SEXP s_n_g, SEXP s_grid_points, SEXP s_grid_addresses, SEXP s_qd_inv, SEXP s_force_constants, SEXP s_shortest_vectors, SEXP s_multiplicity, SEXP s_masses, SEXP s_p2s, SEXP s_s2p, SEXP s_born, SEXP s_dielectric, SEXP s_reciprocal_lattice, SEXP s_positions, SEXP s_q0_term, SEXP s_g_vectors, SEXP s_nac_factor, SEXP s_screening, SEXP s_q_direction, SEXP s_matrices, SEXP s_options) {
  const int64_t v_n_phonons = (int64_t)lkr_integer(s_n_phonons, INT64_MIN, INT64_MAX, "n_phonons");
  const int64_t v_n_points = (int64_t)lkr_integer(s_n_points, INT64_MIN, INT64_MAX, "n_points");
  const int64_t v_n_atoms = (int64_t)lkr_integer(s_n_atoms, INT64_MIN, INT64_MAX, "n_atoms");
  const int64_t v_n_super = (int64_t)lkr_integer(s_n_super, INT64_MIN, INT64_MAX, "n_super");
  const int64_t v_n_rows = (int64_t)lkr_integer(s_n_rows, INT64_MIN, INT64_MAX, "n_rows");
  const int64_t v_n_vectors = (int64_t)lkr_integer(s_n_vectors, INT64_MIN, INT64_MAX, "n_vectors");
  const int64_t v_n_g = (int64_t)lkr_integer(s_n_g, INT64_MIN, INT64_MAX, "n_g");
  const double v_nac_factor = (double)lkr_double(s_nac_factor, "nac_factor");
  const double v_screening = (double)lkr_double(s_screening, "screening");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const int64_t *v_grid_points = lkr_in_int64_t(s_grid_points, v_n_points, "grid_points", "[n_points]");
  const int64_t *v_grid_addresses = lkr_in_int64_t(s_grid_addresses, lkr_multiply(v_n_phonons, 3), "grid_addresses", "[n_phonons][3]");
  const double *v_qd_inv = lkr_in_double(s_qd_inv, lkr_multiply(3, 3), "qd_inv", "[3][3]");
  const double *v_force_constants = lkr_in_double(s_force_constants, lkr_multiply(lkr_multiply(lkr_multiply(v_n_rows, v_n_super), 3), 3), "force_constants", "[n_rows][n_super][3][3]");
  const double *v_shortest_vectors = lkr_in_double(s_shortest_vectors, lkr_multiply(v_n_vectors, 3), "shortest_vectors", "[n_vectors][3]");
  const int64_t *v_multiplicity = lkr_in_int64_t(s_multiplicity, lkr_multiply(lkr_multiply(v_n_super, v_n_atoms), 2), "multiplicity", "[n_super][n_atoms][2]");
  const double *v_masses = lkr_in_double(s_masses, v_n_atoms, "masses", "[n_atoms]");
  const int64_t *v_p2s = lkr_in_int64_t(s_p2s, v_n_atoms, "p2s", "[n_atoms]");
  const int64_t *v_s2p = lkr_in_int64_t(s_s2p, v_n_super, "s2p", "[n_super]");
  const double *v_born = lkr_in_double(s_born, lkr_multiply(lkr_multiply(v_n_atoms, 3), 3), "born", "[n_atoms][3][3]");
  const double *v_dielectric = lkr_in_double(s_dielectric, lkr_multiply(3, 3), "dielectric", "[3][3]");
  const double *v_reciprocal_lattice = lkr_in_double(s_reciprocal_lattice, lkr_multiply(3, 3), "reciprocal_lattice", "[3][3]");
  const double *v_positions = lkr_in_double(s_positions, lkr_multiply(v_n_atoms, 3), "positions", "[n_atoms][3]");
  const lk_complex *v_q0_term = lkr_in_complex(s_q0_term, lkr_multiply(lkr_multiply(v_n_atoms, 3), 3), "q0_term", "[n_atoms][3][3]");
  const double *v_g_vectors = lkr_in_double(s_g_vectors, lkr_multiply(v_n_g, 3), "g_vectors", "[n_g][3]");
  const double *v_q_direction = lkr_in_double(s_q_direction, 3, "q_direction", "[3]");
  lkr_array a_matrices = lkr_change_complex(s_matrices, lkr_multiply(lkr_multiply(v_n_phonons, lkr_multiply(3, v_n_atoms)), lkr_multiply(3, v_n_atoms)), "matrices", "[n_phonons][3*n_atoms][3*n_atoms]");
  PROTECT(a_matrices.object);
  lk_complex *v_matrices = (lk_complex *)a_matrices.data;
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int32_t status = lk_phonon_dynamical_matrices_gonze_at_grid_compute(v_ctx, v_n_phonons, v_n_points, v_n_atoms, v_n_super, v_n_rows, v_n_vectors, v_n_g, v_grid_points, v_grid_addresses, v_qd_inv, v_force_constants, v_shortest_vectors, v_multiplicity, v_masses, v_p2s, v_s2p, v_born, v_dielectric, v_reciprocal_lattice, v_positions, v_q0_term, v_g_vectors, v_nac_factor, v_screening, v_q_direction, v_matrices, v_options);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_complex(&a_matrices);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_phonon_charge_sum_compute(SEXP s_ctx, SEXP s_n_atoms, SEXP s_factor, SEXP s_q_cartesian, SEXP s_born, SEXP s_options) {
  const int64_t v_n_atoms = (int64_t)lkr_integer(s_n_atoms, INT64_MIN, INT64_MAX, "n_atoms");
  const double v_factor = (double)lkr_double(s_factor, "factor");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const double *v_q_cartesian = lkr_in_double(s_q_cartesian, 3, "q_cartesian", "[3]");
  const double *v_born = lkr_in_double(s_born, lkr_multiply(lkr_multiply(v_n_atoms, 3), 3), "born", "[n_atoms][3][3]");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int64_t e_charge_sum[] = {v_n_atoms, v_n_atoms, 3, 3};
  lkr_array a_charge_sum = lkr_new_double(1, 4, e_charge_sum, "charge_sum");
  PROTECT(a_charge_sum.object);
  double *v_charge_sum = (double *)a_charge_sum.data;
  const int32_t status = lk_phonon_charge_sum_compute(v_ctx, v_n_atoms, v_factor, v_q_cartesian, v_born, v_charge_sum, v_options);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_charge_sum);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_phonon_dipole_dipole_q0_compute(SEXP s_ctx, SEXP s_n_atoms, SEXP s_n_g, SEXP s_g_vectors, SEXP s_born, SEXP s_dielectric, SEXP s_positions, SEXP s_screening, SEXP s_options) {
  const int64_t v_n_atoms = (int64_t)lkr_integer(s_n_atoms, INT64_MIN, INT64_MAX, "n_atoms");
  const int64_t v_n_g = (int64_t)lkr_integer(s_n_g, INT64_MIN, INT64_MAX, "n_g");
  const double v_screening = (double)lkr_double(s_screening, "screening");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const double *v_g_vectors = lkr_in_double(s_g_vectors, lkr_multiply(v_n_g, 3), "g_vectors", "[n_g][3]");
  const double *v_born = lkr_in_double(s_born, lkr_multiply(lkr_multiply(v_n_atoms, 3), 3), "born", "[n_atoms][3][3]");
  const double *v_dielectric = lkr_in_double(s_dielectric, lkr_multiply(3, 3), "dielectric", "[3][3]");
  const double *v_positions = lkr_in_double(s_positions, lkr_multiply(v_n_atoms, 3), "positions", "[n_atoms][3]");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int64_t e_q0_term[] = {v_n_atoms, 3, 3};
  lkr_array a_q0_term = lkr_new_complex(1, 3, e_q0_term, "q0_term");
  PROTECT(a_q0_term.object);
  lk_complex *v_q0_term = (lk_complex *)a_q0_term.data;
  const int32_t status = lk_phonon_dipole_dipole_q0_compute(v_ctx, v_n_atoms, v_n_g, v_g_vectors, v_born, v_dielectric, v_positions, v_screening, v_q0_term, v_options);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_complex(&a_q0_term);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_phonon_dipole_dipole_compute(SEXP s_ctx, SEXP s_n_atoms, SEXP s_n_g, SEXP s_g_vectors, SEXP s_q_cartesian, SEXP s_born, SEXP s_dielectric, SEXP s_positions, SEXP s_q0_term, SEXP s_factor, SEXP s_screening, SEXP s_direction_cartesian, SEXP s_options) {
  const int64_t v_n_atoms = (int64_t)lkr_integer(s_n_atoms, INT64_MIN, INT64_MAX, "n_atoms");
  const int64_t v_n_g = (int64_t)lkr_integer(s_n_g, INT64_MIN, INT64_MAX, "n_g");
  const double v_factor = (double)lkr_double(s_factor, "factor");
  const double v_screening = (double)lkr_double(s_screening, "screening");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const double *v_g_vectors = lkr_in_double(s_g_vectors, lkr_multiply(v_n_g, 3), "g_vectors", "[n_g][3]");
  const double *v_q_cartesian = lkr_in_double(s_q_cartesian, 3, "q_cartesian", "[3]");
  const double *v_born = lkr_in_double(s_born, lkr_multiply(lkr_multiply(v_n_atoms, 3), 3), "born", "[n_atoms][3][3]");
  const double *v_dielectric = lkr_in_double(s_dielectric, lkr_multiply(3, 3), "dielectric", "[3][3]");
  const double *v_positions = lkr_in_double(s_positions, lkr_multiply(v_n_atoms, 3), "positions", "[n_atoms][3]");
  const lk_complex *v_q0_term = lkr_in_complex(s_q0_term, lkr_multiply(lkr_multiply(v_n_atoms, 3), 3), "q0_term", "[n_atoms][3][3]");
  const double *v_direction_cartesian = lkr_in_double(s_direction_cartesian, 3, "direction_cartesian", "[3]");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int64_t e_dipole_dipole[] = {v_n_atoms, 3, v_n_atoms, 3};
  lkr_array a_dipole_dipole = lkr_new_complex(1, 4, e_dipole_dipole, "dipole_dipole");
  PROTECT(a_dipole_dipole.object);
  lk_complex *v_dipole_dipole = (lk_complex *)a_dipole_dipole.data;
  const int32_t status = lk_phonon_dipole_dipole_compute(v_ctx, v_n_atoms, v_n_g, v_g_vectors, v_q_cartesian, v_born, v_dielectric, v_positions, v_q0_term, v_factor, v_screening, v_direction_cartesian, v_dipole_dipole, v_options);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_complex(&a_dipole_dipole);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_phonon_dipole_dipole_derivative_compute(SEXP s_ctx, SEXP s_n_atoms, SEXP s_n_g, SEXP s_g_vectors, SEXP s_q_cartesian, SEXP s_born, SEXP s_dielectric, SEXP s_positions, SEXP s_factor, SEXP s_screening, SEXP s_direction_cartesian, SEXP s_options) {
  const int64_t v_n_atoms = (int64_t)lkr_integer(s_n_atoms, INT64_MIN, INT64_MAX, "n_atoms");
  const int64_t v_n_g = (int64_t)lkr_integer(s_n_g, INT64_MIN, INT64_MAX, "n_g");
  const double v_factor = (double)lkr_double(s_factor, "factor");
  const double v_screening = (double)lkr_double(s_screening, "screening");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const double *v_g_vectors = lkr_in_double(s_g_vectors, lkr_multiply(v_n_g, 3), "g_vectors", "[n_g][3]");
  const double *v_q_cartesian = lkr_in_double(s_q_cartesian, 3, "q_cartesian", "[3]");
  const double *v_born = lkr_in_double(s_born, lkr_multiply(lkr_multiply(v_n_atoms, 3), 3), "born", "[n_atoms][3][3]");
  const double *v_dielectric = lkr_in_double(s_dielectric, lkr_multiply(3, 3), "dielectric", "[3][3]");
  const double *v_positions = lkr_in_double(s_positions, lkr_multiply(v_n_atoms, 3), "positions", "[n_atoms][3]");
  const double *v_direction_cartesian = lkr_in_double(s_direction_cartesian, 3, "direction_cartesian", "[3]");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int64_t e_derivatives[] = {3, v_n_atoms, 3, v_n_atoms, 3};
  lkr_array a_derivatives = lkr_new_complex(1, 5, e_derivatives, "derivatives");
  PROTECT(a_derivatives.object);
  lk_complex *v_derivatives = (lk_complex *)a_derivatives.data;
  const int32_t status = lk_phonon_dipole_dipole_derivative_compute(v_ctx, v_n_atoms, v_n_g, v_g_vectors, v_q_cartesian, v_born, v_dielectric, v_positions, v_factor, v_screening, v_direction_cartesian, v_derivatives, v_options);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_complex(&a_derivatives);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_phonon_dynamical_matrix_derivative_compute(SEXP s_ctx, SEXP s_n_atoms, SEXP s_n_super, SEXP s_n_rows, SEXP s_n_vectors, SEXP s_q, SEXP s_lattice, SEXP s_reciprocal_lattice, SEXP s_force_constants, SEXP s_shortest_vectors, SEXP s_multiplicity, SEXP s_masses, SEXP s_p2s, SEXP s_s2p, SEXP s_born, SEXP s_dielectric, SEXP s_q_direction, SEXP s_nac_factor, SEXP s_derivatives, SEXP s_options) {
  const int64_t v_n_atoms = (int64_t)lkr_integer(s_n_atoms, INT64_MIN, INT64_MAX, "n_atoms");
  const int64_t v_n_super = (int64_t)lkr_integer(s_n_super, INT64_MIN, INT64_MAX, "n_super");
  const int64_t v_n_rows = (int64_t)lkr_integer(s_n_rows, INT64_MIN, INT64_MAX, "n_rows");
  const int64_t v_n_vectors = (int64_t)lkr_integer(s_n_vectors, INT64_MIN, INT64_MAX, "n_vectors");
  const double v_nac_factor = (double)lkr_double(s_nac_factor, "nac_factor");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const double *v_q = lkr_in_double(s_q, 3, "q", "[3]");
  const double *v_lattice = lkr_in_double(s_lattice, lkr_multiply(3, 3), "lattice", "[3][3]");
  const double *v_reciprocal_lattice = lkr_in_double(s_reciprocal_lattice, lkr_multiply(3, 3), "reciprocal_lattice", "[3][3]");
  const double *v_force_constants = lkr_in_double(s_force_constants, lkr_multiply(lkr_multiply(lkr_multiply(v_n_rows, v_n_super), 3), 3), "force_constants", "[n_rows][n_super][3][3]");
  const double *v_shortest_vectors = lkr_in_double(s_shortest_vectors, lkr_multiply(v_n_vectors, 3), "shortest_vectors", "[n_vectors][3]");
  const int64_t *v_multiplicity = lkr_in_int64_t(s_multiplicity, lkr_multiply(lkr_multiply(v_n_super, v_n_atoms), 2), "multiplicity", "[n_super][n_atoms][2]");
  const double *v_masses = lkr_in_double(s_masses, v_n_atoms, "masses", "[n_atoms]");
  const int64_t *v_p2s = lkr_in_int64_t(s_p2s, v_n_atoms, "p2s", "[n_atoms]");
  const int64_t *v_s2p = lkr_in_int64_t(s_s2p, v_n_super, "s2p", "[n_super]");
  const double *v_born = lkr_in_double(s_born, lkr_multiply(lkr_multiply(v_n_atoms, 3), 3), "born", "[n_atoms][3][3]");
  const double *v_dielectric = lkr_in_double(s_dielectric, lkr_multiply(3, 3), "dielectric", "[3][3]");
  const double *v_q_direction = lkr_in_double(s_q_direction, 3, "q_direction", "[3]");
  lkr_array a_derivatives = lkr_change_complex(s_derivatives, lkr_multiply(lkr_multiply(3, lkr_multiply(3, v_n_atoms)), lkr_multiply(3, v_n_atoms)), "derivatives", "[3][3*n_atoms][3*n_atoms]");
  PROTECT(a_derivatives.object);
  lk_complex *v_derivatives = (lk_complex *)a_derivatives.data;
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int32_t status = lk_phonon_dynamical_matrix_derivative_compute(v_ctx, v_n_atoms, v_n_super, v_n_rows, v_n_vectors, v_q, v_lattice, v_reciprocal_lattice, v_force_constants, v_shortest_vectors, v_multiplicity, v_masses, v_p2s, v_s2p, v_born, v_dielectric, v_q_direction, v_nac_factor, v_derivatives, v_options);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_complex(&a_derivatives);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_phonon_inverse_fourier_compute(SEXP s_ctx, SEXP s_n_q, SEXP s_n_atoms, SEXP s_n_super, SEXP s_n_rows, SEXP s_n_vectors, SEXP s_matrices, SEXP s_qpoints, SEXP s_shortest_vectors, SEXP s_multiplicity, SEXP s_masses, SEXP s_s2pp, SEXP s_rows, SEXP s_options) {
  const int64_t v_n_q = (int64_t)lkr_integer(s_n_q, INT64_MIN, INT64_MAX, "n_q");
  const int64_t v_n_atoms = (int64_t)lkr_integer(s_n_atoms, INT64_MIN, INT64_MAX, "n_atoms");
  const int64_t v_n_super = (int64_t)lkr_integer(s_n_super, INT64_MIN, INT64_MAX, "n_super");
  const int64_t v_n_rows = (int64_t)lkr_integer(s_n_rows, INT64_MIN, INT64_MAX, "n_rows");
  const int64_t v_n_vectors = (int64_t)lkr_integer(s_n_vectors, INT64_MIN, INT64_MAX, "n_vectors");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const lk_complex *v_matrices = lkr_in_complex(s_matrices, lkr_multiply(lkr_multiply(v_n_q, lkr_multiply(3, v_n_atoms)), lkr_multiply(3, v_n_atoms)), "matrices", "[n_q][3*n_atoms][3*n_atoms]");
  const double *v_qpoints = lkr_in_double(s_qpoints, lkr_multiply(v_n_q, 3), "qpoints", "[n_q][3]");
  const double *v_shortest_vectors = lkr_in_double(s_shortest_vectors, lkr_multiply(v_n_vectors, 3), "shortest_vectors", "[n_vectors][3]");
  const int64_t *v_multiplicity = lkr_in_int64_t(s_multiplicity, lkr_multiply(lkr_multiply(v_n_super, v_n_atoms), 2), "multiplicity", "[n_super][n_atoms][2]");
  const double *v_masses = lkr_in_double(s_masses, v_n_atoms, "masses", "[n_atoms]");
  const int64_t *v_s2pp = lkr_in_int64_t(s_s2pp, v_n_super, "s2pp", "[n_super]");
  const int64_t *v_rows = lkr_in_int64_t(s_rows, v_n_atoms, "rows", "[n_atoms]");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int64_t e_force_constants[] = {v_n_rows, v_n_super, 3, 3};
  lkr_array a_force_constants = lkr_new_double(1, 4, e_force_constants, "force_constants");
  PROTECT(a_force_constants.object);
  double *v_force_constants = (double *)a_force_constants.data;
  const int32_t status = lk_phonon_inverse_fourier_compute(v_ctx, v_n_q, v_n_atoms, v_n_super, v_n_rows, v_n_vectors, v_matrices, v_qpoints, v_shortest_vectors, v_multiplicity, v_masses, v_s2pp, v_rows, v_force_constants, v_options);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_force_constants);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_phonon_group_velocities_compute(SEXP s_ctx, SEXP s_n_q, SEXP s_n_bands, SEXP s_frequencies, SEXP s_eigenvectors, SEXP s_derivatives, SEXP s_options) {
  const int64_t v_n_q = (int64_t)lkr_integer(s_n_q, INT64_MIN, INT64_MAX, "n_q");
  const int64_t v_n_bands = (int64_t)lkr_integer(s_n_bands, INT64_MIN, INT64_MAX, "n_bands");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const double *v_frequencies = lkr_in_double(s_frequencies, lkr_multiply(v_n_q, v_n_bands), "frequencies", "[n_q][n_bands]");
  const lk_complex *v_eigenvectors = lkr_in_complex(s_eigenvectors, lkr_multiply(lkr_multiply(v_n_q, v_n_bands), v_n_bands), "eigenvectors", "[n_q][n_bands][n_bands]");
  const lk_complex *v_derivatives = lkr_in_complex(s_derivatives, lkr_multiply(lkr_multiply(lkr_multiply(v_n_q, 3), v_n_bands), v_n_bands), "derivatives", "[n_q][3][n_bands][n_bands]");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int64_t e_velocities[] = {v_n_q, v_n_bands, 3};
  lkr_array a_velocities = lkr_new_double(1, 3, e_velocities, "velocities");
  PROTECT(a_velocities.object);
  double *v_velocities = (double *)a_velocities.data;
  const int32_t status = lk_phonon_group_velocities_compute(v_ctx, v_n_q, v_n_bands, v_frequencies, v_eigenvectors, v_derivatives, v_velocities, v_options);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_velocities);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_phonon_heat_capacities_compute(SEXP s_ctx, SEXP s_n_modes, SEXP s_n_temperatures, SEXP s_frequencies, SEXP s_temperatures, SEXP s_options) {
  const int64_t v_n_modes = (int64_t)lkr_integer(s_n_modes, INT64_MIN, INT64_MAX, "n_modes");
  const int64_t v_n_temperatures = (int64_t)lkr_integer(s_n_temperatures, INT64_MIN, INT64_MAX, "n_temperatures");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const double *v_frequencies = lkr_in_double(s_frequencies, v_n_modes, "frequencies", "[n_modes]");
  const double *v_temperatures = lkr_in_double(s_temperatures, v_n_temperatures, "temperatures", "[n_temperatures]");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int64_t e_heat_capacities[] = {v_n_temperatures, v_n_modes};
  lkr_array a_heat_capacities = lkr_new_double(1, 2, e_heat_capacities, "heat_capacities");
  PROTECT(a_heat_capacities.object);
  double *v_heat_capacities = (double *)a_heat_capacities.data;
  const int32_t status = lk_phonon_heat_capacities_compute(v_ctx, v_n_modes, v_n_temperatures, v_frequencies, v_temperatures, v_heat_capacities, v_options);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_heat_capacities);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_phonon_free_energies_compute(SEXP s_ctx, SEXP s_n_modes, SEXP s_n_temperatures, SEXP s_frequencies, SEXP s_temperatures, SEXP s_options) {
  const int64_t v_n_modes = (int64_t)lkr_integer(s_n_modes, INT64_MIN, INT64_MAX, "n_modes");
  const int64_t v_n_temperatures = (int64_t)lkr_integer(s_n_temperatures, INT64_MIN, INT64_MAX, "n_temperatures");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const double *v_frequencies = lkr_in_double(s_frequencies, v_n_modes, "frequencies", "[n_modes]");
  const double *v_temperatures = lkr_in_double(s_temperatures, v_n_temperatures, "temperatures", "[n_temperatures]");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int64_t e_free_energies[] = {v_n_temperatures, v_n_modes};
  lkr_array a_free_energies = lkr_new_double(1, 2, e_free_energies, "free_energies");
  PROTECT(a_free_energies.object);
  double *v_free_energies = (double *)a_free_energies.data;
  const int64_t e_entropies[] = {v_n_temperatures, v_n_modes};
  lkr_array a_entropies = lkr_new_double(1, 2, e_entropies, "entropies");
  PROTECT(a_entropies.object);
  double *v_entropies = (double *)a_entropies.data;
  const int32_t status = lk_phonon_free_energies_compute(v_ctx, v_n_modes, v_n_temperatures, v_frequencies, v_temperatures, v_free_energies, v_entropies, v_options);
  lkr_check(status, lk_error_message());
  static const char *const labels[] = {"free_energies", "entropies"};
  SEXP result = PROTECT(lkr_list(2, labels));
  SET_VECTOR_ELT(result, 0, lkr_finish_double(&a_free_energies));
  SET_VECTOR_ELT(result, 1, lkr_finish_double(&a_entropies));
  UNPROTECT(3);
  return result;
}

static SEXP r_lk_phonon3_ir_triplets_compute(SEXP s_ctx, SEXP s_grid_point, SEXP s_d_diag, SEXP s_n_rotations, SEXP s_rotations, SEXP s_is_time_reversal, SEXP s_swappable, SEXP s_n_grid, SEXP s_options) {
  const int64_t v_grid_point = (int64_t)lkr_integer(s_grid_point, INT64_MIN, INT64_MAX, "grid_point");
  const int64_t v_n_rotations = (int64_t)lkr_integer(s_n_rotations, INT64_MIN, INT64_MAX, "n_rotations");
  const int32_t v_is_time_reversal = (int32_t)lkr_integer(s_is_time_reversal, INT32_MIN, INT32_MAX, "is_time_reversal");
  const int32_t v_swappable = (int32_t)lkr_integer(s_swappable, INT32_MIN, INT32_MAX, "swappable");
  const int64_t v_n_grid = (int64_t)lkr_integer(s_n_grid, INT64_MIN, INT64_MAX, "n_grid");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const int64_t *v_d_diag = lkr_in_int64_t(s_d_diag, 3, "d_diag", "[3]");
  const int64_t *v_rotations = lkr_in_int64_t(s_rotations, lkr_multiply(lkr_multiply(v_n_rotations, 3), 3), "rotations", "[n_rotations][3][3]");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int64_t e_map_triplets[] = {v_n_grid};
  lkr_array a_map_triplets = lkr_new_int64_t(1, 1, e_map_triplets, "map_triplets");
  PROTECT(a_map_triplets.object);
  int64_t *v_map_triplets = (int64_t *)a_map_triplets.data;
  const int64_t e_map_q[] = {v_n_grid};
  lkr_array a_map_q = lkr_new_int64_t(1, 1, e_map_q, "map_q");
  PROTECT(a_map_q.object);
  int64_t *v_map_q = (int64_t *)a_map_q.data;
  int64_t v_n_ir = 0;
  const int32_t status = lk_phonon3_ir_triplets_compute(v_ctx, v_grid_point, v_d_diag, v_n_rotations, v_rotations, v_is_time_reversal, v_swappable, v_n_grid, v_map_triplets, v_map_q, &v_n_ir, v_options);
  lkr_check(status, lk_error_message());
  static const char *const labels[] = {"map_triplets", "map_q", "n_ir"};
  SEXP result = PROTECT(lkr_list(3, labels));
  SET_VECTOR_ELT(result, 0, lkr_finish_int64_t(&a_map_triplets));
  SET_VECTOR_ELT(result, 1, lkr_finish_int64_t(&a_map_q));
  SET_VECTOR_ELT(result, 2, lkr_scalar_integer(v_n_ir));
  UNPROTECT(3);
  return result;
}

static SEXP r_lk_phonon3_bz_triplets_compute(SEXP s_ctx, SEXP s_grid_point, SEXP s_n_bz, SEXP s_bz_grid_addresses, SEXP s_n_bz_map, SEXP s_bz_map, SEXP s_n_grid, SEXP s_map_triplets, SEXP s_d_diag, SEXP s_q_reduced, SEXP s_reciprocal_lattice, SEXP s_bz_grid_type, SEXP s_n_triplets, SEXP s_options) {
  const int64_t v_grid_point = (int64_t)lkr_integer(s_grid_point, INT64_MIN, INT64_MAX, "grid_point");
  const int64_t v_n_bz = (int64_t)lkr_integer(s_n_bz, INT64_MIN, INT64_MAX, "n_bz");
  const int64_t v_n_bz_map = (int64_t)lkr_integer(s_n_bz_map, INT64_MIN, INT64_MAX, "n_bz_map");
  const int64_t v_n_grid = (int64_t)lkr_integer(s_n_grid, INT64_MIN, INT64_MAX, "n_grid");
  const int64_t v_bz_grid_type = (int64_t)lkr_integer(s_bz_grid_type, INT64_MIN, INT64_MAX, "bz_grid_type");
  const int64_t v_n_triplets = (int64_t)lkr_integer(s_n_triplets, INT64_MIN, INT64_MAX, "n_triplets");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const int64_t *v_bz_grid_addresses = lkr_in_int64_t(s_bz_grid_addresses, lkr_multiply(v_n_bz, 3), "bz_grid_addresses", "[n_bz][3]");
  const int64_t *v_bz_map = lkr_in_int64_t(s_bz_map, v_n_bz_map, "bz_map", "[n_bz_map]");
  const int64_t *v_map_triplets = lkr_in_int64_t(s_map_triplets, v_n_grid, "map_triplets", "[n_grid]");
  const int64_t *v_d_diag = lkr_in_int64_t(s_d_diag, 3, "d_diag", "[3]");
  const int64_t *v_q_reduced = lkr_in_int64_t(s_q_reduced, lkr_multiply(3, 3), "q_reduced", "[3][3]");
  const double *v_reciprocal_lattice = lkr_in_double(s_reciprocal_lattice, lkr_multiply(3, 3), "reciprocal_lattice", "[3][3]");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int64_t e_triplets[] = {v_n_triplets, 3};
  lkr_array a_triplets = lkr_new_int64_t(1, 2, e_triplets, "triplets");
  PROTECT(a_triplets.object);
  int64_t *v_triplets = (int64_t *)a_triplets.data;
  const int32_t status = lk_phonon3_bz_triplets_compute(v_ctx, v_grid_point, v_n_bz, v_bz_grid_addresses, v_n_bz_map, v_bz_map, v_n_grid, v_map_triplets, v_d_diag, v_q_reduced, v_reciprocal_lattice, v_bz_grid_type, v_n_triplets, v_triplets, v_options);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_int64_t(&a_triplets);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_phonon3_tetrahedron_weights_compute(SEXP s_ctx, SEXP s_n_weights, SEXP s_n_points, SEXP s_frequency_points, SEXP s_n_tetrahedra, SEXP s_relative_grid_address, SEXP s_d_diag, SEXP s_n_triplets, SEXP s_triplets, SEXP s_n_bands1, SEXP s_frequencies1, SEXP s_n_bands2, SEXP s_frequencies2, SEXP s_n_bz, SEXP s_bz_grid_addresses, SEXP s_n_bz_map, SEXP s_bz_map, SEXP s_bz_grid_type, SEXP s_options) {
  const int64_t v_n_weights = (int64_t)lkr_integer(s_n_weights, INT64_MIN, INT64_MAX, "n_weights");
  const int64_t v_n_points = (int64_t)lkr_integer(s_n_points, INT64_MIN, INT64_MAX, "n_points");
  const int64_t v_n_tetrahedra = (int64_t)lkr_integer(s_n_tetrahedra, INT64_MIN, INT64_MAX, "n_tetrahedra");
  const int64_t v_n_triplets = (int64_t)lkr_integer(s_n_triplets, INT64_MIN, INT64_MAX, "n_triplets");
  const int64_t v_n_bands1 = (int64_t)lkr_integer(s_n_bands1, INT64_MIN, INT64_MAX, "n_bands1");
  const int64_t v_n_bands2 = (int64_t)lkr_integer(s_n_bands2, INT64_MIN, INT64_MAX, "n_bands2");
  const int64_t v_n_bz = (int64_t)lkr_integer(s_n_bz, INT64_MIN, INT64_MAX, "n_bz");
  const int64_t v_n_bz_map = (int64_t)lkr_integer(s_n_bz_map, INT64_MIN, INT64_MAX, "n_bz_map");
  const int64_t v_bz_grid_type = (int64_t)lkr_integer(s_bz_grid_type, INT64_MIN, INT64_MAX, "bz_grid_type");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const double *v_frequency_points = lkr_in_double(s_frequency_points, v_n_points, "frequency_points", "[n_points]");
  const int64_t *v_relative_grid_address = lkr_in_int64_t(s_relative_grid_address, lkr_multiply(lkr_multiply(v_n_tetrahedra, 4), 3), "relative_grid_address", "[n_tetrahedra][4][3]");
  const int64_t *v_d_diag = lkr_in_int64_t(s_d_diag, 3, "d_diag", "[3]");
  const int64_t *v_triplets = lkr_in_int64_t(s_triplets, lkr_multiply(v_n_triplets, 3), "triplets", "[n_triplets][3]");
  const double *v_frequencies1 = lkr_in_double(s_frequencies1, lkr_multiply(v_n_bz, v_n_bands1), "frequencies1", "[n_bz][n_bands1]");
  const double *v_frequencies2 = lkr_in_double(s_frequencies2, lkr_multiply(v_n_bz, v_n_bands2), "frequencies2", "[n_bz][n_bands2]");
  const int64_t *v_bz_grid_addresses = lkr_in_int64_t(s_bz_grid_addresses, lkr_multiply(v_n_bz, 3), "bz_grid_addresses", "[n_bz][3]");
  const int64_t *v_bz_map = lkr_in_int64_t(s_bz_map, v_n_bz_map, "bz_map", "[n_bz_map]");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int64_t e_weights[] = {v_n_weights, v_n_triplets, v_n_points, v_n_bands1, v_n_bands2};
  lkr_array a_weights = lkr_new_double(1, 5, e_weights, "weights");
  PROTECT(a_weights.object);
  double *v_weights = (double *)a_weights.data;
  const int64_t e_zero[] = {v_n_triplets, v_n_points, v_n_bands1, v_n_bands2};
  lkr_array a_zero = lkr_new_int8_t(1, 4, e_zero, "zero");
  PROTECT(a_zero.object);
  int8_t *v_zero = (int8_t *)a_zero.data;
  const int32_t status = lk_phonon3_tetrahedron_weights_compute(v_ctx, v_n_weights, v_n_points, v_frequency_points, v_n_tetrahedra, v_relative_grid_address, v_d_diag, v_n_triplets, v_triplets, v_n_bands1, v_frequencies1, v_n_bands2, v_frequencies2, v_n_bz, v_bz_grid_addresses, v_n_bz_map, v_bz_map, v_bz_grid_type, v_weights, v_zero, v_options);
  lkr_check(status, lk_error_message());
  static const char *const labels[] = {"weights", "zero"};
  SEXP result = PROTECT(lkr_list(2, labels));
  SET_VECTOR_ELT(result, 0, lkr_finish_double(&a_weights));
  SET_VECTOR_ELT(result, 1, lkr_finish_int8_t(&a_zero));
  UNPROTECT(3);
  return result;
}

static SEXP r_lk_phonon3_gaussian_weights_compute(SEXP s_ctx, SEXP s_n_weights, SEXP s_n_points, SEXP s_frequency_points, SEXP s_n_triplets, SEXP s_triplets, SEXP s_n_bz, SEXP s_n_band, SEXP s_frequencies, SEXP s_sigma, SEXP s_sigma_cutoff, SEXP s_options) {
  const int64_t v_n_weights = (int64_t)lkr_integer(s_n_weights, INT64_MIN, INT64_MAX, "n_weights");
  const int64_t v_n_points = (int64_t)lkr_integer(s_n_points, INT64_MIN, INT64_MAX, "n_points");
  const int64_t v_n_triplets = (int64_t)lkr_integer(s_n_triplets, INT64_MIN, INT64_MAX, "n_triplets");
  const int64_t v_n_bz = (int64_t)lkr_integer(s_n_bz, INT64_MIN, INT64_MAX, "n_bz");
  const int64_t v_n_band = (int64_t)lkr_integer(s_n_band, INT64_MIN, INT64_MAX, "n_band");
  const double v_sigma = (double)lkr_double(s_sigma, "sigma");
  const double v_sigma_cutoff = (double)lkr_double(s_sigma_cutoff, "sigma_cutoff");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const double *v_frequency_points = lkr_in_double(s_frequency_points, v_n_points, "frequency_points", "[n_points]");
  const int64_t *v_triplets = lkr_in_int64_t(s_triplets, lkr_multiply(v_n_triplets, 3), "triplets", "[n_triplets][3]");
  const double *v_frequencies = lkr_in_double(s_frequencies, lkr_multiply(v_n_bz, v_n_band), "frequencies", "[n_bz][n_band]");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int64_t e_weights[] = {v_n_weights, v_n_triplets, v_n_points, v_n_band, v_n_band};
  lkr_array a_weights = lkr_new_double(1, 5, e_weights, "weights");
  PROTECT(a_weights.object);
  double *v_weights = (double *)a_weights.data;
  const int64_t e_zero[] = {v_n_triplets, v_n_points, v_n_band, v_n_band};
  lkr_array a_zero = lkr_new_int8_t(1, 4, e_zero, "zero");
  PROTECT(a_zero.object);
  int8_t *v_zero = (int8_t *)a_zero.data;
  const int32_t status = lk_phonon3_gaussian_weights_compute(v_ctx, v_n_weights, v_n_points, v_frequency_points, v_n_triplets, v_triplets, v_n_bz, v_n_band, v_frequencies, v_sigma, v_sigma_cutoff, v_weights, v_zero, v_options);
  lkr_check(status, lk_error_message());
  static const char *const labels[] = {"weights", "zero"};
  SEXP result = PROTECT(lkr_list(2, labels));
  SET_VECTOR_ELT(result, 0, lkr_finish_double(&a_weights));
  SET_VECTOR_ELT(result, 1, lkr_finish_int8_t(&a_zero));
  UNPROTECT(3);
  return result;
}

static SEXP r_lk_phonon3_degenerate_weights_compute(SEXP s_ctx, SEXP s_n_weights, SEXP s_n_triplets, SEXP s_triplets, SEXP s_n_points, SEXP s_n_bz, SEXP s_n_band, SEXP s_degenerate_ids, SEXP s_weights, SEXP s_zero, SEXP s_options) {
  const int64_t v_n_weights = (int64_t)lkr_integer(s_n_weights, INT64_MIN, INT64_MAX, "n_weights");
  const int64_t v_n_triplets = (int64_t)lkr_integer(s_n_triplets, INT64_MIN, INT64_MAX, "n_triplets");
  const int64_t v_n_points = (int64_t)lkr_integer(s_n_points, INT64_MIN, INT64_MAX, "n_points");
  const int64_t v_n_bz = (int64_t)lkr_integer(s_n_bz, INT64_MIN, INT64_MAX, "n_bz");
  const int64_t v_n_band = (int64_t)lkr_integer(s_n_band, INT64_MIN, INT64_MAX, "n_band");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const int64_t *v_triplets = lkr_in_int64_t(s_triplets, lkr_multiply(v_n_triplets, 3), "triplets", "[n_triplets][3]");
  const int64_t *v_degenerate_ids = lkr_in_int64_t(s_degenerate_ids, lkr_multiply(v_n_bz, v_n_band), "degenerate_ids", "[n_bz][n_band]");
  lkr_array a_weights = lkr_change_double(s_weights, lkr_multiply(lkr_multiply(lkr_multiply(lkr_multiply(v_n_weights, v_n_triplets), v_n_points), v_n_band), v_n_band), "weights", "[n_weights][n_triplets][n_points][n_band][n_band]");
  PROTECT(a_weights.object);
  double *v_weights = (double *)a_weights.data;
  lkr_array a_zero = lkr_change_int8_t(s_zero, lkr_multiply(lkr_multiply(lkr_multiply(v_n_triplets, v_n_points), v_n_band), v_n_band), "zero", "[n_triplets][n_points][n_band][n_band]");
  PROTECT(a_zero.object);
  int8_t *v_zero = (int8_t *)a_zero.data;
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int32_t status = lk_phonon3_degenerate_weights_compute(v_ctx, v_n_weights, v_n_triplets, v_triplets, v_n_points, v_n_bz, v_n_band, v_degenerate_ids, v_weights, v_zero, v_options);
  lkr_check(status, lk_error_message());
  static const char *const labels[] = {"weights", "zero"};
  SEXP result = PROTECT(lkr_list(2, labels));
  SET_VECTOR_ELT(result, 0, lkr_finish_double(&a_weights));
  SET_VECTOR_ELT(result, 1, lkr_finish_int8_t(&a_zero));
  UNPROTECT(3);
  return result;
}

static SEXP r_lk_phonon3_real_to_reciprocal_compute(SEXP s_ctx, SEXP s_q_points, SEXP s_n_atoms, SEXP s_n_super, SEXP s_n_rows, SEXP s_fc3, SEXP s_nonzero, SEXP s_n_vectors, SEXP s_vectors, SEXP s_multiplicity, SEXP s_p2s_map, SEXP s_s2p_map, SEXP s_all_shortest, SEXP s_make_r0_average, SEXP s_options) {
  const int64_t v_n_atoms = (int64_t)lkr_integer(s_n_atoms, INT64_MIN, INT64_MAX, "n_atoms");
  const int64_t v_n_super = (int64_t)lkr_integer(s_n_super, INT64_MIN, INT64_MAX, "n_super");
  const int64_t v_n_rows = (int64_t)lkr_integer(s_n_rows, INT64_MIN, INT64_MAX, "n_rows");
  const int64_t v_n_vectors = (int64_t)lkr_integer(s_n_vectors, INT64_MIN, INT64_MAX, "n_vectors");
  const int32_t v_make_r0_average = (int32_t)lkr_integer(s_make_r0_average, INT32_MIN, INT32_MAX, "make_r0_average");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const double *v_q_points = lkr_in_double(s_q_points, lkr_multiply(3, 3), "q_points", "[3][3]");
  const double *v_fc3 = lkr_in_double(s_fc3, lkr_multiply(lkr_multiply(lkr_multiply(lkr_multiply(lkr_multiply(v_n_rows, v_n_super), v_n_super), 3), 3), 3), "fc3", "[n_rows][n_super][n_super][3][3][3]");
  const int8_t *v_nonzero = lkr_in_int8_t(s_nonzero, lkr_multiply(lkr_multiply(v_n_rows, v_n_super), v_n_super), "nonzero", "[n_rows][n_super][n_super]");
  const double *v_vectors = lkr_in_double(s_vectors, lkr_multiply(v_n_vectors, 3), "vectors", "[n_vectors][3]");
  const int64_t *v_multiplicity = lkr_in_int64_t(s_multiplicity, lkr_multiply(lkr_multiply(v_n_super, v_n_atoms), 2), "multiplicity", "[n_super][n_atoms][2]");
  const int64_t *v_p2s_map = lkr_in_int64_t(s_p2s_map, v_n_atoms, "p2s_map", "[n_atoms]");
  const int64_t *v_s2p_map = lkr_in_int64_t(s_s2p_map, v_n_super, "s2p_map", "[n_super]");
  const int8_t *v_all_shortest = lkr_in_int8_t(s_all_shortest, lkr_multiply(lkr_multiply(v_n_atoms, v_n_super), v_n_super), "all_shortest", "[n_atoms][n_super][n_super]");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int64_t e_reciprocal[] = {v_n_atoms, v_n_atoms, v_n_atoms, 3, 3, 3};
  lkr_array a_reciprocal = lkr_new_complex(1, 6, e_reciprocal, "reciprocal");
  PROTECT(a_reciprocal.object);
  lk_complex *v_reciprocal = (lk_complex *)a_reciprocal.data;
  const int32_t status = lk_phonon3_real_to_reciprocal_compute(v_ctx, v_q_points, v_n_atoms, v_n_super, v_n_rows, v_fc3, v_nonzero, v_n_vectors, v_vectors, v_multiplicity, v_p2s_map, v_s2p_map, v_all_shortest, v_make_r0_average, v_reciprocal, v_options);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_complex(&a_reciprocal);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_phonon3_reciprocal_to_normal_compute(SEXP s_ctx, SEXP s_n_positions, SEXP s_positions, SEXP s_n_atoms, SEXP s_reciprocal, SEXP s_frequencies0, SEXP s_frequencies1, SEXP s_frequencies2, SEXP s_eigenvectors0, SEXP s_eigenvectors1, SEXP s_eigenvectors2, SEXP s_masses, SEXP s_n_bands0, SEXP s_band_indices, SEXP s_cutoff_frequency, SEXP s_n_squared, SEXP s_squared, SEXP s_options) {
  const int64_t v_n_positions = (int64_t)lkr_integer(s_n_positions, INT64_MIN, INT64_MAX, "n_positions");
  const int64_t v_n_atoms = (int64_t)lkr_integer(s_n_atoms, INT64_MIN, INT64_MAX, "n_atoms");
  const int64_t v_n_bands0 = (int64_t)lkr_integer(s_n_bands0, INT64_MIN, INT64_MAX, "n_bands0");
  const double v_cutoff_frequency = (double)lkr_double(s_cutoff_frequency, "cutoff_frequency");
  const int64_t v_n_squared = (int64_t)lkr_integer(s_n_squared, INT64_MIN, INT64_MAX, "n_squared");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const int64_t *v_positions = lkr_in_int64_t(s_positions, lkr_multiply(v_n_positions, 4), "positions", "[n_positions][4]");
  const lk_complex *v_reciprocal = lkr_in_complex(s_reciprocal, lkr_multiply(lkr_multiply(lkr_multiply(lkr_multiply(lkr_multiply(v_n_atoms, v_n_atoms), v_n_atoms), 3), 3), 3), "reciprocal", "[n_atoms][n_atoms][n_atoms][3][3][3]");
  const double *v_frequencies0 = lkr_in_double(s_frequencies0, lkr_multiply(3, v_n_atoms), "frequencies0", "[3*n_atoms]");
  const double *v_frequencies1 = lkr_in_double(s_frequencies1, lkr_multiply(3, v_n_atoms), "frequencies1", "[3*n_atoms]");
  const double *v_frequencies2 = lkr_in_double(s_frequencies2, lkr_multiply(3, v_n_atoms), "frequencies2", "[3*n_atoms]");
  const lk_complex *v_eigenvectors0 = lkr_in_complex(s_eigenvectors0, lkr_multiply(lkr_multiply(3, v_n_atoms), lkr_multiply(3, v_n_atoms)), "eigenvectors0", "[3*n_atoms][3*n_atoms]");
  const lk_complex *v_eigenvectors1 = lkr_in_complex(s_eigenvectors1, lkr_multiply(lkr_multiply(3, v_n_atoms), lkr_multiply(3, v_n_atoms)), "eigenvectors1", "[3*n_atoms][3*n_atoms]");
  const lk_complex *v_eigenvectors2 = lkr_in_complex(s_eigenvectors2, lkr_multiply(lkr_multiply(3, v_n_atoms), lkr_multiply(3, v_n_atoms)), "eigenvectors2", "[3*n_atoms][3*n_atoms]");
  const double *v_masses = lkr_in_double(s_masses, v_n_atoms, "masses", "[n_atoms]");
  const int64_t *v_band_indices = lkr_in_int64_t(s_band_indices, v_n_bands0, "band_indices", "[n_bands0]");
  lkr_array a_squared = lkr_change_double(s_squared, v_n_squared, "squared", "[n_squared]");
  PROTECT(a_squared.object);
  double *v_squared = (double *)a_squared.data;
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int32_t status = lk_phonon3_reciprocal_to_normal_compute(v_ctx, v_n_positions, v_positions, v_n_atoms, v_reciprocal, v_frequencies0, v_frequencies1, v_frequencies2, v_eigenvectors0, v_eigenvectors1, v_eigenvectors2, v_masses, v_n_bands0, v_band_indices, v_cutoff_frequency, v_n_squared, v_squared, v_options);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_squared);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_phonon3_interaction_compute(SEXP s_ctx, SEXP s_n_triplets, SEXP s_triplets, SEXP s_n_bands0, SEXP s_band_indices, SEXP s_d_diag, SEXP s_q_mat, SEXP s_n_bz, SEXP s_bz_grid_addresses, SEXP s_n_bz_map, SEXP s_bz_map, SEXP s_bz_grid_type, SEXP s_n_atoms, SEXP s_n_super, SEXP s_n_rows, SEXP s_fc3, SEXP s_nonzero, SEXP s_n_vectors, SEXP s_vectors, SEXP s_multiplicity, SEXP s_masses, SEXP s_p2s_map, SEXP s_s2p_map, SEXP s_all_shortest, SEXP s_frequencies, SEXP s_eigenvectors, SEXP s_make_r0_average, SEXP s_symmetrize_fc3_q, SEXP s_cutoff_frequency, SEXP s_zero, SEXP s_squared, SEXP s_options) {
  const int64_t v_n_triplets = (int64_t)lkr_integer(s_n_triplets, INT64_MIN, INT64_MAX, "n_triplets");
  const int64_t v_n_bands0 = (int64_t)lkr_integer(s_n_bands0, INT64_MIN, INT64_MAX, "n_bands0");
  const int64_t v_n_bz = (int64_t)lkr_integer(s_n_bz, INT64_MIN, INT64_MAX, "n_bz");
  const int64_t v_n_bz_map = (int64_t)lkr_integer(s_n_bz_map, INT64_MIN, INT64_MAX, "n_bz_map");
  const int64_t v_bz_grid_type = (int64_t)lkr_integer(s_bz_grid_type, INT64_MIN, INT64_MAX, "bz_grid_type");
  const int64_t v_n_atoms = (int64_t)lkr_integer(s_n_atoms, INT64_MIN, INT64_MAX, "n_atoms");
  const int64_t v_n_super = (int64_t)lkr_integer(s_n_super, INT64_MIN, INT64_MAX, "n_super");
  const int64_t v_n_rows = (int64_t)lkr_integer(s_n_rows, INT64_MIN, INT64_MAX, "n_rows");
  const int64_t v_n_vectors = (int64_t)lkr_integer(s_n_vectors, INT64_MIN, INT64_MAX, "n_vectors");
  const int32_t v_make_r0_average = (int32_t)lkr_integer(s_make_r0_average, INT32_MIN, INT32_MAX, "make_r0_average");
  const int32_t v_symmetrize_fc3_q = (int32_t)lkr_integer(s_symmetrize_fc3_q, INT32_MIN, INT32_MAX, "symmetrize_fc3_q");
  const double v_cutoff_frequency = (double)lkr_double(s_cutoff_frequency, "cutoff_frequency");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const int64_t *v_triplets = lkr_in_int64_t(s_triplets, lkr_multiply(v_n_triplets, 3), "triplets", "[n_triplets][3]");
  const int64_t *v_band_indices = lkr_in_int64_t(s_band_indices, v_n_bands0, "band_indices", "[n_bands0]");
  const int64_t *v_d_diag = lkr_in_int64_t(s_d_diag, 3, "d_diag", "[3]");
  const int64_t *v_q_mat = lkr_in_int64_t(s_q_mat, lkr_multiply(3, 3), "q_mat", "[3][3]");
  const int64_t *v_bz_grid_addresses = lkr_in_int64_t(s_bz_grid_addresses, lkr_multiply(v_n_bz, 3), "bz_grid_addresses", "[n_bz][3]");
  const int64_t *v_bz_map = lkr_in_int64_t(s_bz_map, v_n_bz_map, "bz_map", "[n_bz_map]");
  const double *v_fc3 = lkr_in_double(s_fc3, lkr_multiply(lkr_multiply(lkr_multiply(lkr_multiply(lkr_multiply(v_n_rows, v_n_super), v_n_super), 3), 3), 3), "fc3", "[n_rows][n_super][n_super][3][3][3]");
  const int8_t *v_nonzero = lkr_in_int8_t(s_nonzero, lkr_multiply(lkr_multiply(v_n_rows, v_n_super), v_n_super), "nonzero", "[n_rows][n_super][n_super]");
  const double *v_vectors = lkr_in_double(s_vectors, lkr_multiply(v_n_vectors, 3), "vectors", "[n_vectors][3]");
  const int64_t *v_multiplicity = lkr_in_int64_t(s_multiplicity, lkr_multiply(lkr_multiply(v_n_super, v_n_atoms), 2), "multiplicity", "[n_super][n_atoms][2]");
  const double *v_masses = lkr_in_double(s_masses, v_n_atoms, "masses", "[n_atoms]");
  const int64_t *v_p2s_map = lkr_in_int64_t(s_p2s_map, v_n_atoms, "p2s_map", "[n_atoms]");
  const int64_t *v_s2p_map = lkr_in_int64_t(s_s2p_map, v_n_super, "s2p_map", "[n_super]");
  const int8_t *v_all_shortest = lkr_in_int8_t(s_all_shortest, lkr_multiply(lkr_multiply(v_n_atoms, v_n_super), v_n_super), "all_shortest", "[n_atoms][n_super][n_super]");
  const double *v_frequencies = lkr_in_double(s_frequencies, lkr_multiply(v_n_bz, lkr_multiply(3, v_n_atoms)), "frequencies", "[n_bz][3*n_atoms]");
  const lk_complex *v_eigenvectors = lkr_in_complex(s_eigenvectors, lkr_multiply(lkr_multiply(v_n_bz, lkr_multiply(3, v_n_atoms)), lkr_multiply(3, v_n_atoms)), "eigenvectors", "[n_bz][3*n_atoms][3*n_atoms]");
  const int8_t *v_zero = lkr_in_int8_t(s_zero, lkr_multiply(lkr_multiply(lkr_multiply(v_n_triplets, v_n_bands0), lkr_multiply(3, v_n_atoms)), lkr_multiply(3, v_n_atoms)), "zero", "[n_triplets][n_bands0][3*n_atoms][3*n_atoms]");
  lkr_array a_squared = lkr_change_double(s_squared, lkr_multiply(lkr_multiply(lkr_multiply(v_n_triplets, v_n_bands0), lkr_multiply(3, v_n_atoms)), lkr_multiply(3, v_n_atoms)), "squared", "[n_triplets][n_bands0][3*n_atoms][3*n_atoms]");
  PROTECT(a_squared.object);
  double *v_squared = (double *)a_squared.data;
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int32_t status = lk_phonon3_interaction_compute(v_ctx, v_n_triplets, v_triplets, v_n_bands0, v_band_indices, v_d_diag, v_q_mat, v_n_bz, v_bz_grid_addresses, v_n_bz_map, v_bz_map, v_bz_grid_type, v_n_atoms, v_n_super, v_n_rows, v_fc3, v_nonzero, v_n_vectors, v_vectors, v_multiplicity, v_masses, v_p2s_map, v_s2p_map, v_all_shortest, v_frequencies, v_eigenvectors, v_make_r0_average, v_symmetrize_fc3_q, v_cutoff_frequency, v_zero, v_squared, v_options);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_squared);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_phonon3_imag_self_energy_compute(SEXP s_ctx, SEXP s_n_triplets, SEXP s_triplets, SEXP s_triplet_weights, SEXP s_n_bands0, SEXP s_n_band, SEXP s_squared, SEXP s_n_bz, SEXP s_frequencies, SEXP s_temperature, SEXP s_n_weights, SEXP s_n_points, SEXP s_weights, SEXP s_zero, SEXP s_cutoff_frequency, SEXP s_frequency_point, SEXP s_options) {
  const int64_t v_n_triplets = (int64_t)lkr_integer(s_n_triplets, INT64_MIN, INT64_MAX, "n_triplets");
  const int64_t v_n_bands0 = (int64_t)lkr_integer(s_n_bands0, INT64_MIN, INT64_MAX, "n_bands0");
  const int64_t v_n_band = (int64_t)lkr_integer(s_n_band, INT64_MIN, INT64_MAX, "n_band");
  const int64_t v_n_bz = (int64_t)lkr_integer(s_n_bz, INT64_MIN, INT64_MAX, "n_bz");
  const double v_temperature = (double)lkr_double(s_temperature, "temperature");
  const int64_t v_n_weights = (int64_t)lkr_integer(s_n_weights, INT64_MIN, INT64_MAX, "n_weights");
  const int64_t v_n_points = (int64_t)lkr_integer(s_n_points, INT64_MIN, INT64_MAX, "n_points");
  const double v_cutoff_frequency = (double)lkr_double(s_cutoff_frequency, "cutoff_frequency");
  const int64_t v_frequency_point = (int64_t)lkr_integer(s_frequency_point, INT64_MIN, INT64_MAX, "frequency_point");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const int64_t *v_triplets = lkr_in_int64_t(s_triplets, lkr_multiply(v_n_triplets, 3), "triplets", "[n_triplets][3]");
  const int64_t *v_triplet_weights = lkr_in_int64_t(s_triplet_weights, v_n_triplets, "triplet_weights", "[n_triplets]");
  const double *v_squared = lkr_in_double(s_squared, lkr_multiply(lkr_multiply(lkr_multiply(v_n_triplets, v_n_bands0), v_n_band), v_n_band), "squared", "[n_triplets][n_bands0][n_band][n_band]");
  const double *v_frequencies = lkr_in_double(s_frequencies, lkr_multiply(v_n_bz, v_n_band), "frequencies", "[n_bz][n_band]");
  const double *v_weights = lkr_in_double(s_weights, lkr_multiply(lkr_multiply(lkr_multiply(lkr_multiply(v_n_weights, v_n_triplets), v_n_points), v_n_band), v_n_band), "weights", "[n_weights][n_triplets][n_points][n_band][n_band]");
  const int8_t *v_zero = lkr_in_int8_t(s_zero, lkr_multiply(lkr_multiply(lkr_multiply(v_n_triplets, v_n_points), v_n_band), v_n_band), "zero", "[n_triplets][n_points][n_band][n_band]");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int64_t e_gamma[] = {v_n_bands0};
  lkr_array a_gamma = lkr_new_double(1, 1, e_gamma, "gamma");
  PROTECT(a_gamma.object);
  double *v_gamma = (double *)a_gamma.data;
  const int32_t status = lk_phonon3_imag_self_energy_compute(v_ctx, v_n_triplets, v_triplets, v_triplet_weights, v_n_bands0, v_n_band, v_squared, v_n_bz, v_frequencies, v_temperature, v_n_weights, v_n_points, v_weights, v_zero, v_cutoff_frequency, v_frequency_point, v_gamma, v_options);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_gamma);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_phonon3_detailed_imag_self_energy_compute(SEXP s_ctx, SEXP s_n_triplets, SEXP s_triplets, SEXP s_triplet_weights, SEXP s_n_bands0, SEXP s_n_band, SEXP s_squared, SEXP s_n_bz, SEXP s_frequencies, SEXP s_temperature, SEXP s_n_weights, SEXP s_n_points, SEXP s_weights, SEXP s_zero, SEXP s_cutoff_frequency, SEXP s_bz_grid_addresses, SEXP s_options) {
  const int64_t v_n_triplets = (int64_t)lkr_integer(s_n_triplets, INT64_MIN, INT64_MAX, "n_triplets");
  const int64_t v_n_bands0 = (int64_t)lkr_integer(s_n_bands0, INT64_MIN, INT64_MAX, "n_bands0");
  const int64_t v_n_band = (int64_t)lkr_integer(s_n_band, INT64_MIN, INT64_MAX, "n_band");
  const int64_t v_n_bz = (int64_t)lkr_integer(s_n_bz, INT64_MIN, INT64_MAX, "n_bz");
  const double v_temperature = (double)lkr_double(s_temperature, "temperature");
  const int64_t v_n_weights = (int64_t)lkr_integer(s_n_weights, INT64_MIN, INT64_MAX, "n_weights");
  const int64_t v_n_points = (int64_t)lkr_integer(s_n_points, INT64_MIN, INT64_MAX, "n_points");
  const double v_cutoff_frequency = (double)lkr_double(s_cutoff_frequency, "cutoff_frequency");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const int64_t *v_triplets = lkr_in_int64_t(s_triplets, lkr_multiply(v_n_triplets, 3), "triplets", "[n_triplets][3]");
  const int64_t *v_triplet_weights = lkr_in_int64_t(s_triplet_weights, v_n_triplets, "triplet_weights", "[n_triplets]");
  const double *v_squared = lkr_in_double(s_squared, lkr_multiply(lkr_multiply(lkr_multiply(v_n_triplets, v_n_bands0), v_n_band), v_n_band), "squared", "[n_triplets][n_bands0][n_band][n_band]");
  const double *v_frequencies = lkr_in_double(s_frequencies, lkr_multiply(v_n_bz, v_n_band), "frequencies", "[n_bz][n_band]");
  const double *v_weights = lkr_in_double(s_weights, lkr_multiply(lkr_multiply(lkr_multiply(lkr_multiply(v_n_weights, v_n_triplets), v_n_points), v_n_band), v_n_band), "weights", "[n_weights][n_triplets][n_points][n_band][n_band]");
  const int8_t *v_zero = lkr_in_int8_t(s_zero, lkr_multiply(lkr_multiply(lkr_multiply(v_n_triplets, v_n_points), v_n_band), v_n_band), "zero", "[n_triplets][n_points][n_band][n_band]");
  const int64_t *v_bz_grid_addresses = lkr_in_int64_t(s_bz_grid_addresses, lkr_multiply(v_n_bz, 3), "bz_grid_addresses", "[n_bz][3]");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int64_t e_detail[] = {v_n_triplets, v_n_bands0, v_n_band, v_n_band};
  lkr_array a_detail = lkr_new_double(1, 4, e_detail, "detail");
  PROTECT(a_detail.object);
  double *v_detail = (double *)a_detail.data;
  const int64_t e_gamma_normal[] = {v_n_bands0};
  lkr_array a_gamma_normal = lkr_new_double(1, 1, e_gamma_normal, "gamma_normal");
  PROTECT(a_gamma_normal.object);
  double *v_gamma_normal = (double *)a_gamma_normal.data;
  const int64_t e_gamma_umklapp[] = {v_n_bands0};
  lkr_array a_gamma_umklapp = lkr_new_double(1, 1, e_gamma_umklapp, "gamma_umklapp");
  PROTECT(a_gamma_umklapp.object);
  double *v_gamma_umklapp = (double *)a_gamma_umklapp.data;
  const int32_t status = lk_phonon3_detailed_imag_self_energy_compute(v_ctx, v_n_triplets, v_triplets, v_triplet_weights, v_n_bands0, v_n_band, v_squared, v_n_bz, v_frequencies, v_temperature, v_n_weights, v_n_points, v_weights, v_zero, v_cutoff_frequency, v_bz_grid_addresses, v_detail, v_gamma_normal, v_gamma_umklapp, v_options);
  lkr_check(status, lk_error_message());
  static const char *const labels[] = {"detail", "gamma_normal", "gamma_umklapp"};
  SEXP result = PROTECT(lkr_list(3, labels));
  SET_VECTOR_ELT(result, 0, lkr_finish_double(&a_detail));
  SET_VECTOR_ELT(result, 1, lkr_finish_double(&a_gamma_normal));
  SET_VECTOR_ELT(result, 2, lkr_finish_double(&a_gamma_umklapp));
  UNPROTECT(4);
  return result;
}

static SEXP r_lk_phonon3_collision_compute(SEXP s_ctx, SEXP s_n_q0, SEXP s_first_triplet, SEXP s_n_triplets, SEXP s_triplets, SEXP s_triplet_weights, SEXP s_n_sigmas, SEXP s_sigmas, SEXP s_sigma_cutoffs, SEXP s_n_temperatures, SEXP s_temperatures, SEXP s_n_tetrahedra, SEXP s_relative_grid_address, SEXP s_n_bands0, SEXP s_band_indices, SEXP s_d_diag, SEXP s_q_mat, SEXP s_n_bz, SEXP s_bz_grid_addresses, SEXP s_n_bz_map, SEXP s_bz_map, SEXP s_bz_grid_type, SEXP s_n_atoms, SEXP s_n_super, SEXP s_n_rows, SEXP s_fc3, SEXP s_nonzero, SEXP s_n_vectors, SEXP s_vectors, SEXP s_multiplicity, SEXP s_masses, SEXP s_p2s_map, SEXP s_s2p_map, SEXP s_all_shortest, SEXP s_frequencies, SEXP s_eigenvectors, SEXP s_degenerate_ids, SEXP s_make_r0_average, SEXP s_symmetrize_fc3_q, SEXP s_cutoff_frequency, SEXP s_n_parts, SEXP s_options) {
  const int64_t v_n_q0 = (int64_t)lkr_integer(s_n_q0, INT64_MIN, INT64_MAX, "n_q0");
  const int64_t v_n_triplets = (int64_t)lkr_integer(s_n_triplets, INT64_MIN, INT64_MAX, "n_triplets");
  const int64_t v_n_sigmas = (int64_t)lkr_integer(s_n_sigmas, INT64_MIN, INT64_MAX, "n_sigmas");
  const int64_t v_n_temperatures = (int64_t)lkr_integer(s_n_temperatures, INT64_MIN, INT64_MAX, "n_temperatures");
  const int64_t v_n_tetrahedra = (int64_t)lkr_integer(s_n_tetrahedra, INT64_MIN, INT64_MAX, "n_tetrahedra");
  const int64_t v_n_bands0 = (int64_t)lkr_integer(s_n_bands0, INT64_MIN, INT64_MAX, "n_bands0");
  const int64_t v_n_bz = (int64_t)lkr_integer(s_n_bz, INT64_MIN, INT64_MAX, "n_bz");
  const int64_t v_n_bz_map = (int64_t)lkr_integer(s_n_bz_map, INT64_MIN, INT64_MAX, "n_bz_map");
  const int64_t v_bz_grid_type = (int64_t)lkr_integer(s_bz_grid_type, INT64_MIN, INT64_MAX, "bz_grid_type");
  const int64_t v_n_atoms = (int64_t)lkr_integer(s_n_atoms, INT64_MIN, INT64_MAX, "n_atoms");
  const int64_t v_n_super = (int64_t)lkr_integer(s_n_super, INT64_MIN, INT64_MAX, "n_super");
  const int64_t v_n_rows = (int64_t)lkr_integer(s_n_rows, INT64_MIN, INT64_MAX, "n_rows");
  const int64_t v_n_vectors = (int64_t)lkr_integer(s_n_vectors, INT64_MIN, INT64_MAX, "n_vectors");
  const int32_t v_make_r0_average = (int32_t)lkr_integer(s_make_r0_average, INT32_MIN, INT32_MAX, "make_r0_average");
  const int32_t v_symmetrize_fc3_q = (int32_t)lkr_integer(s_symmetrize_fc3_q, INT32_MIN, INT32_MAX, "symmetrize_fc3_q");
  const double v_cutoff_frequency = (double)lkr_double(s_cutoff_frequency, "cutoff_frequency");
  const int64_t v_n_parts = (int64_t)lkr_integer(s_n_parts, INT64_MIN, INT64_MAX, "n_parts");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const int64_t *v_first_triplet = lkr_in_int64_t(s_first_triplet, lkr_add(v_n_q0, 1), "first_triplet", "[n_q0+1]");
  const int64_t *v_triplets = lkr_in_int64_t(s_triplets, lkr_multiply(v_n_triplets, 3), "triplets", "[n_triplets][3]");
  const int64_t *v_triplet_weights = lkr_in_int64_t(s_triplet_weights, v_n_triplets, "triplet_weights", "[n_triplets]");
  const double *v_sigmas = lkr_in_double(s_sigmas, v_n_sigmas, "sigmas", "[n_sigmas]");
  const double *v_sigma_cutoffs = lkr_in_double(s_sigma_cutoffs, v_n_sigmas, "sigma_cutoffs", "[n_sigmas]");
  const double *v_temperatures = lkr_in_double(s_temperatures, v_n_temperatures, "temperatures", "[n_temperatures]");
  const int64_t *v_relative_grid_address = lkr_in_int64_t(s_relative_grid_address, lkr_multiply(lkr_multiply(v_n_tetrahedra, 4), 3), "relative_grid_address", "[n_tetrahedra][4][3]");
  const int64_t *v_band_indices = lkr_in_int64_t(s_band_indices, v_n_bands0, "band_indices", "[n_bands0]");
  const int64_t *v_d_diag = lkr_in_int64_t(s_d_diag, 3, "d_diag", "[3]");
  const int64_t *v_q_mat = lkr_in_int64_t(s_q_mat, lkr_multiply(3, 3), "q_mat", "[3][3]");
  const int64_t *v_bz_grid_addresses = lkr_in_int64_t(s_bz_grid_addresses, lkr_multiply(v_n_bz, 3), "bz_grid_addresses", "[n_bz][3]");
  const int64_t *v_bz_map = lkr_in_int64_t(s_bz_map, v_n_bz_map, "bz_map", "[n_bz_map]");
  const double *v_fc3 = lkr_in_double(s_fc3, lkr_multiply(lkr_multiply(lkr_multiply(lkr_multiply(lkr_multiply(v_n_rows, v_n_super), v_n_super), 3), 3), 3), "fc3", "[n_rows][n_super][n_super][3][3][3]");
  const int8_t *v_nonzero = lkr_in_int8_t(s_nonzero, lkr_multiply(lkr_multiply(v_n_rows, v_n_super), v_n_super), "nonzero", "[n_rows][n_super][n_super]");
  const double *v_vectors = lkr_in_double(s_vectors, lkr_multiply(v_n_vectors, 3), "vectors", "[n_vectors][3]");
  const int64_t *v_multiplicity = lkr_in_int64_t(s_multiplicity, lkr_multiply(lkr_multiply(v_n_super, v_n_atoms), 2), "multiplicity", "[n_super][n_atoms][2]");
  const double *v_masses = lkr_in_double(s_masses, v_n_atoms, "masses", "[n_atoms]");
  const int64_t *v_p2s_map = lkr_in_int64_t(s_p2s_map, v_n_atoms, "p2s_map", "[n_atoms]");
  const int64_t *v_s2p_map = lkr_in_int64_t(s_s2p_map, v_n_super, "s2p_map", "[n_super]");
  const int8_t *v_all_shortest = lkr_in_int8_t(s_all_shortest, lkr_multiply(lkr_multiply(v_n_atoms, v_n_super), v_n_super), "all_shortest", "[n_atoms][n_super][n_super]");
  const double *v_frequencies = lkr_in_double(s_frequencies, lkr_multiply(v_n_bz, lkr_multiply(3, v_n_atoms)), "frequencies", "[n_bz][3*n_atoms]");
  const lk_complex *v_eigenvectors = lkr_in_complex(s_eigenvectors, lkr_multiply(lkr_multiply(v_n_bz, lkr_multiply(3, v_n_atoms)), lkr_multiply(3, v_n_atoms)), "eigenvectors", "[n_bz][3*n_atoms][3*n_atoms]");
  const int64_t *v_degenerate_ids = lkr_in_int64_t(s_degenerate_ids, lkr_multiply(v_n_bz, lkr_multiply(3, v_n_atoms)), "degenerate_ids", "[n_bz][3*n_atoms]");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int64_t e_gamma[] = {v_n_q0, v_n_sigmas, v_n_parts, v_n_temperatures, v_n_bands0};
  lkr_array a_gamma = lkr_new_double(1, 5, e_gamma, "gamma");
  PROTECT(a_gamma.object);
  double *v_gamma = (double *)a_gamma.data;
  const int32_t status = lk_phonon3_collision_compute(v_ctx, v_n_q0, v_first_triplet, v_n_triplets, v_triplets, v_triplet_weights, v_n_sigmas, v_sigmas, v_sigma_cutoffs, v_n_temperatures, v_temperatures, v_n_tetrahedra, v_relative_grid_address, v_n_bands0, v_band_indices, v_d_diag, v_q_mat, v_n_bz, v_bz_grid_addresses, v_n_bz_map, v_bz_map, v_bz_grid_type, v_n_atoms, v_n_super, v_n_rows, v_fc3, v_nonzero, v_n_vectors, v_vectors, v_multiplicity, v_masses, v_p2s_map, v_s2p_map, v_all_shortest, v_frequencies, v_eigenvectors, v_degenerate_ids, v_make_r0_average, v_symmetrize_fc3_q, v_cutoff_frequency, v_n_parts, v_gamma, v_options);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_gamma);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_phonon3_collision_at_grid_points_compute(SEXP s_ctx, SEXP s_n_grid_points, SEXP s_grid_points, SEXP s_n_sigmas, SEXP s_sigmas, SEXP s_sigma_cutoffs, SEXP s_n_temperatures, SEXP s_temperatures, SEXP s_n_tetrahedra, SEXP s_relative_grid_address, SEXP s_bz_to_grid, SEXP s_n_rotations, SEXP s_rotations, SEXP s_is_time_reversal, SEXP s_swappable, SEXP s_is_mesh_symmetry, SEXP s_reciprocal_lattice, SEXP s_q_reduced, SEXP s_n_bands0, SEXP s_band_indices, SEXP s_d_diag, SEXP s_q_mat, SEXP s_n_bz, SEXP s_bz_grid_addresses, SEXP s_n_bz_map, SEXP s_bz_map, SEXP s_bz_grid_type, SEXP s_n_atoms, SEXP s_n_super, SEXP s_n_rows, SEXP s_fc3, SEXP s_nonzero, SEXP s_n_vectors, SEXP s_vectors, SEXP s_multiplicity, SEXP s_masses, SEXP s_p2s_map, SEXP s_s2p_map, SEXP s_all_shortest, SEXP s_frequencies, SEXP s_eigenvectors, SEXP s_degenerate_ids, SEXP s_make_r0_average, SEXP s_symmetrize_fc3_q, SEXP s_cutoff_frequency, SEXP s_n_parts, SEXP s_options) {
  const int64_t v_n_grid_points = (int64_t)lkr_integer(s_n_grid_points, INT64_MIN, INT64_MAX, "n_grid_points");
  const int64_t v_n_sigmas = (int64_t)lkr_integer(s_n_sigmas, INT64_MIN, INT64_MAX, "n_sigmas");
  const int64_t v_n_temperatures = (int64_t)lkr_integer(s_n_temperatures, INT64_MIN, INT64_MAX, "n_temperatures");
  const int64_t v_n_tetrahedra = (int64_t)lkr_integer(s_n_tetrahedra, INT64_MIN, INT64_MAX, "n_tetrahedra");
  const int64_t v_n_rotations = (int64_t)lkr_integer(s_n_rotations, INT64_MIN, INT64_MAX, "n_rotations");
  const int32_t v_is_time_reversal = (int32_t)lkr_integer(s_is_time_reversal, INT32_MIN, INT32_MAX, "is_time_reversal");
  const int32_t v_swappable = (int32_t)lkr_integer(s_swappable, INT32_MIN, INT32_MAX, "swappable");
  const int32_t v_is_mesh_symmetry = (int32_t)lkr_integer(s_is_mesh_symmetry, INT32_MIN, INT32_MAX, "is_mesh_symmetry");
  const int64_t v_n_bands0 = (int64_t)lkr_integer(s_n_bands0, INT64_MIN, INT64_MAX, "n_bands0");
  const int64_t v_n_bz = (int64_t)lkr_integer(s_n_bz, INT64_MIN, INT64_MAX, "n_bz");
  const int64_t v_n_bz_map = (int64_t)lkr_integer(s_n_bz_map, INT64_MIN, INT64_MAX, "n_bz_map");
  const int64_t v_bz_grid_type = (int64_t)lkr_integer(s_bz_grid_type, INT64_MIN, INT64_MAX, "bz_grid_type");
  const int64_t v_n_atoms = (int64_t)lkr_integer(s_n_atoms, INT64_MIN, INT64_MAX, "n_atoms");
  const int64_t v_n_super = (int64_t)lkr_integer(s_n_super, INT64_MIN, INT64_MAX, "n_super");
  const int64_t v_n_rows = (int64_t)lkr_integer(s_n_rows, INT64_MIN, INT64_MAX, "n_rows");
  const int64_t v_n_vectors = (int64_t)lkr_integer(s_n_vectors, INT64_MIN, INT64_MAX, "n_vectors");
  const int32_t v_make_r0_average = (int32_t)lkr_integer(s_make_r0_average, INT32_MIN, INT32_MAX, "make_r0_average");
  const int32_t v_symmetrize_fc3_q = (int32_t)lkr_integer(s_symmetrize_fc3_q, INT32_MIN, INT32_MAX, "symmetrize_fc3_q");
  const double v_cutoff_frequency = (double)lkr_double(s_cutoff_frequency, "cutoff_frequency");
  const int64_t v_n_parts = (int64_t)lkr_integer(s_n_parts, INT64_MIN, INT64_MAX, "n_parts");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const int64_t *v_grid_points = lkr_in_int64_t(s_grid_points, v_n_grid_points, "grid_points", "[n_grid_points]");
  const double *v_sigmas = lkr_in_double(s_sigmas, v_n_sigmas, "sigmas", "[n_sigmas]");
  const double *v_sigma_cutoffs = lkr_in_double(s_sigma_cutoffs, v_n_sigmas, "sigma_cutoffs", "[n_sigmas]");
  const double *v_temperatures = lkr_in_double(s_temperatures, v_n_temperatures, "temperatures", "[n_temperatures]");
  const int64_t *v_relative_grid_address = lkr_in_int64_t(s_relative_grid_address, lkr_multiply(lkr_multiply(v_n_tetrahedra, 4), 3), "relative_grid_address", "[n_tetrahedra][4][3]");
  const int64_t *v_bz_to_grid = lkr_in_int64_t(s_bz_to_grid, v_n_bz, "bz_to_grid", "[n_bz]");
  const int64_t *v_rotations = lkr_in_int64_t(s_rotations, lkr_multiply(lkr_multiply(v_n_rotations, 3), 3), "rotations", "[n_rotations][3][3]");
  const double *v_reciprocal_lattice = lkr_in_double(s_reciprocal_lattice, lkr_multiply(3, 3), "reciprocal_lattice", "[3][3]");
  const int64_t *v_q_reduced = lkr_in_int64_t(s_q_reduced, lkr_multiply(3, 3), "q_reduced", "[3][3]");
  const int64_t *v_band_indices = lkr_in_int64_t(s_band_indices, v_n_bands0, "band_indices", "[n_bands0]");
  const int64_t *v_d_diag = lkr_in_int64_t(s_d_diag, 3, "d_diag", "[3]");
  const int64_t *v_q_mat = lkr_in_int64_t(s_q_mat, lkr_multiply(3, 3), "q_mat", "[3][3]");
  const int64_t *v_bz_grid_addresses = lkr_in_int64_t(s_bz_grid_addresses, lkr_multiply(v_n_bz, 3), "bz_grid_addresses", "[n_bz][3]");
  const int64_t *v_bz_map = lkr_in_int64_t(s_bz_map, v_n_bz_map, "bz_map", "[n_bz_map]");
  const double *v_fc3 = lkr_in_double(s_fc3, lkr_multiply(lkr_multiply(lkr_multiply(lkr_multiply(lkr_multiply(v_n_rows, v_n_super), v_n_super), 3), 3), 3), "fc3", "[n_rows][n_super][n_super][3][3][3]");
  const int8_t *v_nonzero = lkr_in_int8_t(s_nonzero, lkr_multiply(lkr_multiply(v_n_rows, v_n_super), v_n_super), "nonzero", "[n_rows][n_super][n_super]");
  const double *v_vectors = lkr_in_double(s_vectors, lkr_multiply(v_n_vectors, 3), "vectors", "[n_vectors][3]");
  const int64_t *v_multiplicity = lkr_in_int64_t(s_multiplicity, lkr_multiply(lkr_multiply(v_n_super, v_n_atoms), 2), "multiplicity", "[n_super][n_atoms][2]");
  const double *v_masses = lkr_in_double(s_masses, v_n_atoms, "masses", "[n_atoms]");
  const int64_t *v_p2s_map = lkr_in_int64_t(s_p2s_map, v_n_atoms, "p2s_map", "[n_atoms]");
  const int64_t *v_s2p_map = lkr_in_int64_t(s_s2p_map, v_n_super, "s2p_map", "[n_super]");
  const int8_t *v_all_shortest = lkr_in_int8_t(s_all_shortest, lkr_multiply(lkr_multiply(v_n_atoms, v_n_super), v_n_super), "all_shortest", "[n_atoms][n_super][n_super]");
  const double *v_frequencies = lkr_in_double(s_frequencies, lkr_multiply(v_n_bz, lkr_multiply(3, v_n_atoms)), "frequencies", "[n_bz][3*n_atoms]");
  const lk_complex *v_eigenvectors = lkr_in_complex(s_eigenvectors, lkr_multiply(lkr_multiply(v_n_bz, lkr_multiply(3, v_n_atoms)), lkr_multiply(3, v_n_atoms)), "eigenvectors", "[n_bz][3*n_atoms][3*n_atoms]");
  const int64_t *v_degenerate_ids = lkr_in_int64_t(s_degenerate_ids, lkr_multiply(v_n_bz, lkr_multiply(3, v_n_atoms)), "degenerate_ids", "[n_bz][3*n_atoms]");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int64_t e_gamma[] = {v_n_grid_points, v_n_sigmas, v_n_parts, v_n_temperatures, v_n_bands0};
  lkr_array a_gamma = lkr_new_double(1, 5, e_gamma, "gamma");
  PROTECT(a_gamma.object);
  double *v_gamma = (double *)a_gamma.data;
  const int32_t status = lk_phonon3_collision_at_grid_points_compute(v_ctx, v_n_grid_points, v_grid_points, v_n_sigmas, v_sigmas, v_sigma_cutoffs, v_n_temperatures, v_temperatures, v_n_tetrahedra, v_relative_grid_address, v_bz_to_grid, v_n_rotations, v_rotations, v_is_time_reversal, v_swappable, v_is_mesh_symmetry, v_reciprocal_lattice, v_q_reduced, v_n_bands0, v_band_indices, v_d_diag, v_q_mat, v_n_bz, v_bz_grid_addresses, v_n_bz_map, v_bz_map, v_bz_grid_type, v_n_atoms, v_n_super, v_n_rows, v_fc3, v_nonzero, v_n_vectors, v_vectors, v_multiplicity, v_masses, v_p2s_map, v_s2p_map, v_all_shortest, v_frequencies, v_eigenvectors, v_degenerate_ids, v_make_r0_average, v_symmetrize_fc3_q, v_cutoff_frequency, v_n_parts, v_gamma, v_options);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_gamma);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_phonon3_isotope_strength_compute(SEXP s_ctx, SEXP s_grid_point, SEXP s_n_points, SEXP s_grid_points, SEXP s_n_bz, SEXP s_point_weights, SEXP s_n_atoms, SEXP s_mass_variances, SEXP s_frequencies, SEXP s_eigenvectors, SEXP s_n_bands0, SEXP s_band_indices, SEXP s_sigma, SEXP s_cutoff_frequency, SEXP s_options) {
  const int64_t v_grid_point = (int64_t)lkr_integer(s_grid_point, INT64_MIN, INT64_MAX, "grid_point");
  const int64_t v_n_points = (int64_t)lkr_integer(s_n_points, INT64_MIN, INT64_MAX, "n_points");
  const int64_t v_n_bz = (int64_t)lkr_integer(s_n_bz, INT64_MIN, INT64_MAX, "n_bz");
  const int64_t v_n_atoms = (int64_t)lkr_integer(s_n_atoms, INT64_MIN, INT64_MAX, "n_atoms");
  const int64_t v_n_bands0 = (int64_t)lkr_integer(s_n_bands0, INT64_MIN, INT64_MAX, "n_bands0");
  const double v_sigma = (double)lkr_double(s_sigma, "sigma");
  const double v_cutoff_frequency = (double)lkr_double(s_cutoff_frequency, "cutoff_frequency");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const int64_t *v_grid_points = lkr_in_int64_t(s_grid_points, v_n_points, "grid_points", "[n_points]");
  const double *v_point_weights = lkr_in_double(s_point_weights, v_n_bz, "point_weights", "[n_bz]");
  const double *v_mass_variances = lkr_in_double(s_mass_variances, v_n_atoms, "mass_variances", "[n_atoms]");
  const double *v_frequencies = lkr_in_double(s_frequencies, lkr_multiply(v_n_bz, lkr_multiply(3, v_n_atoms)), "frequencies", "[n_bz][3*n_atoms]");
  const lk_complex *v_eigenvectors = lkr_in_complex(s_eigenvectors, lkr_multiply(lkr_multiply(v_n_bz, lkr_multiply(3, v_n_atoms)), lkr_multiply(3, v_n_atoms)), "eigenvectors", "[n_bz][3*n_atoms][3*n_atoms]");
  const int64_t *v_band_indices = lkr_in_int64_t(s_band_indices, v_n_bands0, "band_indices", "[n_bands0]");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int64_t e_gamma[] = {v_n_bands0};
  lkr_array a_gamma = lkr_new_double(1, 1, e_gamma, "gamma");
  PROTECT(a_gamma.object);
  double *v_gamma = (double *)a_gamma.data;
  const int32_t status = lk_phonon3_isotope_strength_compute(v_ctx, v_grid_point, v_n_points, v_grid_points, v_n_bz, v_point_weights, v_n_atoms, v_mass_variances, v_frequencies, v_eigenvectors, v_n_bands0, v_band_indices, v_sigma, v_cutoff_frequency, v_gamma, v_options);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_gamma);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_phonon3_tetrahedron_isotope_strength_compute(SEXP s_ctx, SEXP s_grid_point, SEXP s_n_points, SEXP s_grid_points, SEXP s_n_bz, SEXP s_point_weights, SEXP s_n_atoms, SEXP s_mass_variances, SEXP s_frequencies, SEXP s_eigenvectors, SEXP s_n_bands0, SEXP s_band_indices, SEXP s_integration_weights, SEXP s_cutoff_frequency, SEXP s_options) {
  const int64_t v_grid_point = (int64_t)lkr_integer(s_grid_point, INT64_MIN, INT64_MAX, "grid_point");
  const int64_t v_n_points = (int64_t)lkr_integer(s_n_points, INT64_MIN, INT64_MAX, "n_points");
  const int64_t v_n_bz = (int64_t)lkr_integer(s_n_bz, INT64_MIN, INT64_MAX, "n_bz");
  const int64_t v_n_atoms = (int64_t)lkr_integer(s_n_atoms, INT64_MIN, INT64_MAX, "n_atoms");
  const int64_t v_n_bands0 = (int64_t)lkr_integer(s_n_bands0, INT64_MIN, INT64_MAX, "n_bands0");
  const double v_cutoff_frequency = (double)lkr_double(s_cutoff_frequency, "cutoff_frequency");
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  const int64_t *v_grid_points = lkr_in_int64_t(s_grid_points, v_n_points, "grid_points", "[n_points]");
  const double *v_point_weights = lkr_in_double(s_point_weights, v_n_bz, "point_weights", "[n_bz]");
  const double *v_mass_variances = lkr_in_double(s_mass_variances, v_n_atoms, "mass_variances", "[n_atoms]");
  const double *v_frequencies = lkr_in_double(s_frequencies, lkr_multiply(v_n_bz, lkr_multiply(3, v_n_atoms)), "frequencies", "[n_bz][3*n_atoms]");
  const lk_complex *v_eigenvectors = lkr_in_complex(s_eigenvectors, lkr_multiply(lkr_multiply(v_n_bz, lkr_multiply(3, v_n_atoms)), lkr_multiply(3, v_n_atoms)), "eigenvectors", "[n_bz][3*n_atoms][3*n_atoms]");
  const int64_t *v_band_indices = lkr_in_int64_t(s_band_indices, v_n_bands0, "band_indices", "[n_bands0]");
  const double *v_integration_weights = lkr_in_double(s_integration_weights, lkr_multiply(lkr_multiply(v_n_bz, v_n_bands0), lkr_multiply(3, v_n_atoms)), "integration_weights", "[n_bz][n_bands0][3*n_atoms]");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int64_t e_gamma[] = {v_n_bands0};
  lkr_array a_gamma = lkr_new_double(1, 1, e_gamma, "gamma");
  PROTECT(a_gamma.object);
  double *v_gamma = (double *)a_gamma.data;
  const int32_t status = lk_phonon3_tetrahedron_isotope_strength_compute(v_ctx, v_grid_point, v_n_points, v_grid_points, v_n_bz, v_point_weights, v_n_atoms, v_mass_variances, v_frequencies, v_eigenvectors, v_n_bands0, v_band_indices, v_integration_weights, v_cutoff_frequency, v_gamma, v_options);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_gamma);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_conductivity_create(SEXP s_ctx, SEXP s_supercell, SEXP s_grid, SEXP s_fc2, SEXP s_fc3, SEXP s_nac, SEXP s_options) {
  lk_context *v_ctx = lkr_handle(s_ctx, "lk_context", "ctx");
  lk_supercell *v_supercell = lkr_handle(s_supercell, "lk_supercell", "supercell");
  lk_grid *v_grid = lkr_handle(s_grid, "lk_grid", "grid");
  lk_fc2 *v_fc2 = lkr_handle(s_fc2, "lk_fc2", "fc2");
  lk_fc3 *v_fc3 = lkr_handle(s_fc3, "lk_fc3", "fc3");
  lk_nac *v_nac = lkr_handle(s_nac, "lk_nac", "nac");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  lk_conductivity *v_out = NULL;
  SEXP h_out = PROTECT(lkr_new_handle("lk_conductivity", lkr_end_lk_conductivity));
  const int32_t status = lk_conductivity_create(v_ctx, v_supercell, v_grid, v_fc2, v_fc3, v_nac, v_options, &v_out);
  R_SetExternalPtrAddr(h_out, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = h_out;
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_conductivity_destroy(SEXP s_conductivity) {
  lk_conductivity *v_conductivity = lkr_handle(s_conductivity, "lk_conductivity", "conductivity");
  lk_conductivity_destroy(v_conductivity);
  lkr_forget(s_conductivity);
  return R_NilValue;
}

static SEXP r_lk_conductivity_estimate(SEXP s_conductivity, SEXP s_options) {
  lk_conductivity *v_conductivity = lkr_handle(s_conductivity, "lk_conductivity", "conductivity");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  int64_t v_bytes = 0;
  int64_t v_n_triplets = 0;
  const int32_t status = lk_conductivity_estimate(v_conductivity, &v_bytes, &v_n_triplets, v_options);
  lkr_check(status, lk_error_message());
  static const char *const labels[] = {"bytes", "n_triplets"};
  SEXP result = PROTECT(lkr_list(2, labels));
  SET_VECTOR_ELT(result, 0, lkr_scalar_integer(v_bytes));
  SET_VECTOR_ELT(result, 1, lkr_scalar_integer(v_n_triplets));
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_conductivity_run(SEXP s_conductivity, SEXP s_options) {
  lk_conductivity *v_conductivity = lkr_handle(s_conductivity, "lk_conductivity", "conductivity");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int32_t status = lk_conductivity_run(v_conductivity, v_options);
  lkr_check(status, lk_error_message());
  return R_NilValue;
}

static SEXP r_lk_conductivity_compute_cumulative_kappa(SEXP s_conductivity, SEXP s_sigma_index, SEXP s_n_points, SEXP s_points, SEXP s_n_temperatures, SEXP s_density, SEXP s_options) {
  const int64_t v_sigma_index = (int64_t)lkr_integer(s_sigma_index, INT64_MIN, INT64_MAX, "sigma_index");
  const int64_t v_n_points = (int64_t)lkr_integer(s_n_points, INT64_MIN, INT64_MAX, "n_points");
  const int64_t v_n_temperatures = (int64_t)lkr_integer(s_n_temperatures, INT64_MIN, INT64_MAX, "n_temperatures");
  lk_conductivity *v_conductivity = lkr_handle(s_conductivity, "lk_conductivity", "conductivity");
  const double *v_points = lkr_in_double(s_points, v_n_points, "points", "[n_points]");
  lk_options *v_options = lkr_handle(s_options, "lk_options", "options");
  const int64_t e_cumulative[] = {v_n_temperatures, v_n_points, 6};
  lkr_array a_cumulative = lkr_new_double(1, 3, e_cumulative, "cumulative");
  PROTECT(a_cumulative.object);
  double *v_cumulative = (double *)a_cumulative.data;
  const int64_t e_density[] = {v_n_temperatures, v_n_points, 6};
  lkr_array a_density = lkr_new_double(lkr_wanted(s_density, "density"), 3, e_density, "density");
  PROTECT(a_density.object);
  double *v_density = (double *)a_density.data;
  const int32_t status = lk_conductivity_compute_cumulative_kappa(v_conductivity, v_sigma_index, v_n_points, v_points, v_n_temperatures, v_cumulative, v_density, v_options);
  lkr_check(status, lk_error_message());
  static const char *const labels[] = {"cumulative", "density"};
  SEXP result = PROTECT(lkr_list(2, labels));
  SET_VECTOR_ELT(result, 0, lkr_finish_double(&a_cumulative));
  SET_VECTOR_ELT(result, 1, lkr_finish_double(&a_density));
  UNPROTECT(3);
  return result;
}

static SEXP r_lk_conductivity_get_shape(SEXP s_conductivity, SEXP s_name) {
  lk_conductivity *v_conductivity = lkr_handle(s_conductivity, "lk_conductivity", "conductivity");
  const char *v_name = lkr_string(s_name, "name");
  int64_t v_rank = 0;
  const int64_t e_shape[] = {8};
  lkr_array a_shape = lkr_new_int64_t(1, 1, e_shape, "shape");
  PROTECT(a_shape.object);
  int64_t *v_shape = (int64_t *)a_shape.data;
  const int32_t status = lk_conductivity_get_shape(v_conductivity, v_name, &v_rank, v_shape);
  lkr_check(status, lk_error_message());
  static const char *const labels[] = {"rank", "shape"};
  SEXP result = PROTECT(lkr_list(2, labels));
  SET_VECTOR_ELT(result, 0, lkr_scalar_integer(v_rank));
  SET_VECTOR_ELT(result, 1, lkr_finish_int64_t(&a_shape));
  UNPROTECT(2);
  return result;
}

static SEXP r_lk_conductivity_get_n_temperatures(SEXP s_conductivity) {
  lk_conductivity *v_conductivity = lkr_handle(s_conductivity, "lk_conductivity", "conductivity");
  int64_t v_value = 0;
  const int32_t status = lk_conductivity_get_n_temperatures(v_conductivity, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_value);
}

static SEXP r_lk_conductivity_get_n_sigmas(SEXP s_conductivity) {
  lk_conductivity *v_conductivity = lkr_handle(s_conductivity, "lk_conductivity", "conductivity");
  int64_t v_value = 0;
  const int32_t status = lk_conductivity_get_n_sigmas(v_conductivity, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_value);
}

static SEXP r_lk_conductivity_get_n_qpoints(SEXP s_conductivity) {
  lk_conductivity *v_conductivity = lkr_handle(s_conductivity, "lk_conductivity", "conductivity");
  int64_t v_value = 0;
  const int32_t status = lk_conductivity_get_n_qpoints(v_conductivity, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_value);
}

static SEXP r_lk_conductivity_get_n_bands(SEXP s_conductivity) {
  lk_conductivity *v_conductivity = lkr_handle(s_conductivity, "lk_conductivity", "conductivity");
  int64_t v_value = 0;
  const int32_t status = lk_conductivity_get_n_bands(v_conductivity, &v_value);
  lkr_check(status, lk_error_message());
  return lkr_scalar_integer(v_value);
}

static SEXP r_lk_conductivity_get_temperatures(SEXP s_conductivity, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_conductivity *v_conductivity = lkr_handle(s_conductivity, "lk_conductivity", "conductivity");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_conductivity_get_temperatures(v_conductivity, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_conductivity_get_sigmas(SEXP s_conductivity, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_conductivity *v_conductivity = lkr_handle(s_conductivity, "lk_conductivity", "conductivity");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_conductivity_get_sigmas(v_conductivity, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_conductivity_get_qpoints(SEXP s_conductivity, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_conductivity *v_conductivity = lkr_handle(s_conductivity, "lk_conductivity", "conductivity");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_conductivity_get_qpoints(v_conductivity, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_conductivity_get_weights(SEXP s_conductivity, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_conductivity *v_conductivity = lkr_handle(s_conductivity, "lk_conductivity", "conductivity");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_int64_t(1, 1, e_out, "out");
  PROTECT(a_out.object);
  int64_t *v_out = (int64_t *)a_out.data;
  const int32_t status = lk_conductivity_get_weights(v_conductivity, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_int64_t(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_conductivity_get_kappa(SEXP s_conductivity, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_conductivity *v_conductivity = lkr_handle(s_conductivity, "lk_conductivity", "conductivity");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_conductivity_get_kappa(v_conductivity, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_conductivity_get_mode_kappa(SEXP s_conductivity, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_conductivity *v_conductivity = lkr_handle(s_conductivity, "lk_conductivity", "conductivity");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_conductivity_get_mode_kappa(v_conductivity, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_conductivity_get_frequencies(SEXP s_conductivity, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_conductivity *v_conductivity = lkr_handle(s_conductivity, "lk_conductivity", "conductivity");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_conductivity_get_frequencies(v_conductivity, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_conductivity_get_group_velocities(SEXP s_conductivity, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_conductivity *v_conductivity = lkr_handle(s_conductivity, "lk_conductivity", "conductivity");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_conductivity_get_group_velocities(v_conductivity, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_conductivity_get_heat_capacities(SEXP s_conductivity, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_conductivity *v_conductivity = lkr_handle(s_conductivity, "lk_conductivity", "conductivity");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_conductivity_get_heat_capacities(v_conductivity, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_conductivity_get_gamma(SEXP s_conductivity, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_conductivity *v_conductivity = lkr_handle(s_conductivity, "lk_conductivity", "conductivity");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_conductivity_get_gamma(v_conductivity, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_conductivity_get_gamma_normal(SEXP s_conductivity, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_conductivity *v_conductivity = lkr_handle(s_conductivity, "lk_conductivity", "conductivity");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_conductivity_get_gamma_normal(v_conductivity, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_conductivity_get_gamma_umklapp(SEXP s_conductivity, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_conductivity *v_conductivity = lkr_handle(s_conductivity, "lk_conductivity", "conductivity");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_conductivity_get_gamma_umklapp(v_conductivity, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_conductivity_get_gamma_isotope(SEXP s_conductivity, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_conductivity *v_conductivity = lkr_handle(s_conductivity, "lk_conductivity", "conductivity");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_conductivity_get_gamma_isotope(v_conductivity, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_conductivity_get_gamma_boundary(SEXP s_conductivity, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_conductivity *v_conductivity = lkr_handle(s_conductivity, "lk_conductivity", "conductivity");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_conductivity_get_gamma_boundary(v_conductivity, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_conductivity_get_lifetimes(SEXP s_conductivity, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_conductivity *v_conductivity = lkr_handle(s_conductivity, "lk_conductivity", "conductivity");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_conductivity_get_lifetimes(v_conductivity, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static SEXP r_lk_conductivity_get_mean_free_paths(SEXP s_conductivity, SEXP s_n) {
  const int64_t v_n = (int64_t)lkr_integer(s_n, INT64_MIN, INT64_MAX, "n");
  lk_conductivity *v_conductivity = lkr_handle(s_conductivity, "lk_conductivity", "conductivity");
  const int64_t e_out[] = {v_n};
  lkr_array a_out = lkr_new_double(1, 1, e_out, "out");
  PROTECT(a_out.object);
  double *v_out = (double *)a_out.data;
  const int32_t status = lk_conductivity_get_mean_free_paths(v_conductivity, v_n, v_out);
  lkr_check(status, lk_error_message());
  SEXP result = lkr_finish_double(&a_out);
  UNPROTECT(1);
  return result;
}

static const R_CallMethodDef lkr_methods[] = {
    {"lk_context_create", (DL_FUNC)r_lk_context_create, 0},
    {"lk_context_destroy", (DL_FUNC)r_lk_context_destroy, 1},
    {"lk_context_set_backend", (DL_FUNC)r_lk_context_set_backend, 2},
    {"lk_context_get_backend", (DL_FUNC)r_lk_context_get_backend, 1},
    {"lk_context_set_threads", (DL_FUNC)r_lk_context_set_threads, 2},
    {"lk_context_get_threads", (DL_FUNC)r_lk_context_get_threads, 1},
    {"lk_context_set_trace", (DL_FUNC)r_lk_context_set_trace, 3},
    {"lk_context_set_progress", (DL_FUNC)r_lk_context_set_progress, 2},
    {"lk_error_message", (DL_FUNC)r_lk_error_message, 0},
    {"lk_status_name", (DL_FUNC)r_lk_status_name, 1},
    {"lk_backend_name", (DL_FUNC)r_lk_backend_name, 1},
    {"lk_version", (DL_FUNC)r_lk_version, 0},
    {"lk_api_hash", (DL_FUNC)r_lk_api_hash, 0},
    {"lk_build_info", (DL_FUNC)r_lk_build_info, 0},
    {"lk_runtime_info", (DL_FUNC)r_lk_runtime_info, 0},
    {"lk_kernel_get_count", (DL_FUNC)r_lk_kernel_get_count, 0},
    {"lk_kernel_describe", (DL_FUNC)r_lk_kernel_describe, 1},
    {"lk_crystal_create", (DL_FUNC)r_lk_crystal_create, 7},
    {"lk_crystal_destroy", (DL_FUNC)r_lk_crystal_destroy, 1},
    {"lk_crystal_get_shape", (DL_FUNC)r_lk_crystal_get_shape, 2},
    {"lk_crystal_get_n_atoms", (DL_FUNC)r_lk_crystal_get_n_atoms, 1},
    {"lk_crystal_get_n_operations", (DL_FUNC)r_lk_crystal_get_n_operations, 1},
    {"lk_crystal_get_volume", (DL_FUNC)r_lk_crystal_get_volume, 1},
    {"lk_crystal_get_space_group", (DL_FUNC)r_lk_crystal_get_space_group, 1},
    {"lk_crystal_get_symbol", (DL_FUNC)r_lk_crystal_get_symbol, 2},
    {"lk_crystal_get_lattice", (DL_FUNC)r_lk_crystal_get_lattice, 2},
    {"lk_crystal_get_positions", (DL_FUNC)r_lk_crystal_get_positions, 2},
    {"lk_crystal_get_masses", (DL_FUNC)r_lk_crystal_get_masses, 2},
    {"lk_crystal_get_rotations", (DL_FUNC)r_lk_crystal_get_rotations, 2},
    {"lk_crystal_get_translations", (DL_FUNC)r_lk_crystal_get_translations, 2},
    {"lk_crystal_get_equivalent_atoms", (DL_FUNC)r_lk_crystal_get_equivalent_atoms, 2},
    {"lk_supercell_create", (DL_FUNC)r_lk_supercell_create, 5},
    {"lk_supercell_destroy", (DL_FUNC)r_lk_supercell_destroy, 1},
    {"lk_supercell_get_shape", (DL_FUNC)r_lk_supercell_get_shape, 2},
    {"lk_supercell_get_n_atoms", (DL_FUNC)r_lk_supercell_get_n_atoms, 1},
    {"lk_supercell_get_n_primitive", (DL_FUNC)r_lk_supercell_get_n_primitive, 1},
    {"lk_supercell_get_n_translations", (DL_FUNC)r_lk_supercell_get_n_translations, 1},
    {"lk_supercell_get_primitive_volume", (DL_FUNC)r_lk_supercell_get_primitive_volume, 1},
    {"lk_supercell_get_space_group", (DL_FUNC)r_lk_supercell_get_space_group, 1},
    {"lk_supercell_get_symbol", (DL_FUNC)r_lk_supercell_get_symbol, 2},
    {"lk_supercell_get_primitive_symbol", (DL_FUNC)r_lk_supercell_get_primitive_symbol, 2},
    {"lk_supercell_get_lattice", (DL_FUNC)r_lk_supercell_get_lattice, 2},
    {"lk_supercell_get_positions", (DL_FUNC)r_lk_supercell_get_positions, 2},
    {"lk_supercell_get_masses", (DL_FUNC)r_lk_supercell_get_masses, 2},
    {"lk_supercell_get_primitive_lattice", (DL_FUNC)r_lk_supercell_get_primitive_lattice, 2},
    {"lk_supercell_get_primitive_positions", (DL_FUNC)r_lk_supercell_get_primitive_positions, 2},
    {"lk_supercell_get_primitive_masses", (DL_FUNC)r_lk_supercell_get_primitive_masses, 2},
    {"lk_supercell_get_supercell_matrix", (DL_FUNC)r_lk_supercell_get_supercell_matrix, 2},
    {"lk_supercell_get_primitive_matrix", (DL_FUNC)r_lk_supercell_get_primitive_matrix, 2},
    {"lk_supercell_get_primitive_to_supercell", (DL_FUNC)r_lk_supercell_get_primitive_to_supercell, 2},
    {"lk_supercell_get_supercell_to_primitive", (DL_FUNC)r_lk_supercell_get_supercell_to_primitive, 2},
    {"lk_supercell_get_supercell_to_primitive_index", (DL_FUNC)r_lk_supercell_get_supercell_to_primitive_index, 2},
    {"lk_supercell_get_unit_to_supercell", (DL_FUNC)r_lk_supercell_get_unit_to_supercell, 2},
    {"lk_supercell_get_supercell_to_unit", (DL_FUNC)r_lk_supercell_get_supercell_to_unit, 2},
    {"lk_supercell_get_permutations", (DL_FUNC)r_lk_supercell_get_permutations, 2},
    {"lk_supercell_get_translation_of", (DL_FUNC)r_lk_supercell_get_translation_of, 2},
    {"lk_supercell_get_shortest_vectors", (DL_FUNC)r_lk_supercell_get_shortest_vectors, 2},
    {"lk_supercell_get_multiplicity", (DL_FUNC)r_lk_supercell_get_multiplicity, 2},
    {"lk_supercell_get_rotations", (DL_FUNC)r_lk_supercell_get_rotations, 2},
    {"lk_supercell_get_translations", (DL_FUNC)r_lk_supercell_get_translations, 2},
    {"lk_supercell_get_primitive_rotations", (DL_FUNC)r_lk_supercell_get_primitive_rotations, 2},
    {"lk_supercell_get_primitive_translations", (DL_FUNC)r_lk_supercell_get_primitive_translations, 2},
    {"lk_supercell_get_equivalent_atoms", (DL_FUNC)r_lk_supercell_get_equivalent_atoms, 2},
    {"lk_element_get_mass", (DL_FUNC)r_lk_element_get_mass, 1},
    {"lk_element_get_mass_variance", (DL_FUNC)r_lk_element_get_mass_variance, 1},
    {"lk_cell_permutation_compute", (DL_FUNC)r_lk_cell_permutation_compute, 7},
    {"lk_cell_shortest_vectors_compute", (DL_FUNC)r_lk_cell_shortest_vectors_compute, 13},
    {"lk_displacements_create", (DL_FUNC)r_lk_displacements_create, 3},
    {"lk_displacements_create_from_arrays", (DL_FUNC)r_lk_displacements_create_from_arrays, 10},
    {"lk_displacements_destroy", (DL_FUNC)r_lk_displacements_destroy, 1},
    {"lk_displacements_get_n_supercells", (DL_FUNC)r_lk_displacements_get_n_supercells, 1},
    {"lk_displacements_get_n_first", (DL_FUNC)r_lk_displacements_get_n_first, 1},
    {"lk_displacements_get_n_second", (DL_FUNC)r_lk_displacements_get_n_second, 1},
    {"lk_displacements_get_n_atoms", (DL_FUNC)r_lk_displacements_get_n_atoms, 1},
    {"lk_displacements_get_shape", (DL_FUNC)r_lk_displacements_get_shape, 2},
    {"lk_displacements_get_first_atoms", (DL_FUNC)r_lk_displacements_get_first_atoms, 2},
    {"lk_displacements_get_first_displacements", (DL_FUNC)r_lk_displacements_get_first_displacements, 2},
    {"lk_displacements_get_first_of_second", (DL_FUNC)r_lk_displacements_get_first_of_second, 2},
    {"lk_displacements_get_second_atoms", (DL_FUNC)r_lk_displacements_get_second_atoms, 2},
    {"lk_displacements_get_second_displacements", (DL_FUNC)r_lk_displacements_get_second_displacements, 2},
    {"lk_displacements_get_pair_distances", (DL_FUNC)r_lk_displacements_get_pair_distances, 2},
    {"lk_displacements_get_positions", (DL_FUNC)r_lk_displacements_get_positions, 3},
    {"lk_displacements_set_forces", (DL_FUNC)r_lk_displacements_set_forces, 4},
    {"lk_displacements_get_forces", (DL_FUNC)r_lk_displacements_get_forces, 2},
    {"lk_x_fault_set", (DL_FUNC)r_lk_x_fault_set, 1},
    {"lk_fc2_create_from_displacements", (DL_FUNC)r_lk_fc2_create_from_displacements, 4},
    {"lk_fc3_create_from_displacements", (DL_FUNC)r_lk_fc3_create_from_displacements, 4},
    {"lk_fc3_create", (DL_FUNC)r_lk_fc3_create, 6},
    {"lk_fc3_create_from_fc3", (DL_FUNC)r_lk_fc3_create_from_fc3, 3},
    {"lk_fc3_destroy", (DL_FUNC)r_lk_fc3_destroy, 1},
    {"lk_fc3_get_n_rows", (DL_FUNC)r_lk_fc3_get_n_rows, 1},
    {"lk_fc3_get_n_super", (DL_FUNC)r_lk_fc3_get_n_super, 1},
    {"lk_fc3_get_is_compact", (DL_FUNC)r_lk_fc3_get_is_compact, 1},
    {"lk_fc3_get_shape", (DL_FUNC)r_lk_fc3_get_shape, 2},
    {"lk_fc3_get_force_constants", (DL_FUNC)r_lk_fc3_get_force_constants, 2},
    {"lk_fc3_get_drift", (DL_FUNC)r_lk_fc3_get_drift, 2},
    {"lk_fc3_get_drift_components", (DL_FUNC)r_lk_fc3_get_drift_components, 2},
    {"lk_fc2_symmetrize_compute", (DL_FUNC)r_lk_fc2_symmetrize_compute, 5},
    {"lk_fc2_symmetrize_compact_compute", (DL_FUNC)r_lk_fc2_symmetrize_compact_compute, 11},
    {"lk_fc2_transpose_compact_compute", (DL_FUNC)r_lk_fc2_transpose_compact_compute, 10},
    {"lk_fc2_distribute_compute", (DL_FUNC)r_lk_fc2_distribute_compute, 13},
    {"lk_fc3_distribute_compute", (DL_FUNC)r_lk_fc3_distribute_compute, 9},
    {"lk_fc3_rotate_delta_fc2s_compute", (DL_FUNC)r_lk_fc3_rotate_delta_fc2s_compute, 9},
    {"lk_fc3_permutation_symmetry_compute", (DL_FUNC)r_lk_fc3_permutation_symmetry_compute, 4},
    {"lk_fc3_permutation_symmetry_compact_compute", (DL_FUNC)r_lk_fc3_permutation_symmetry_compact_compute, 10},
    {"lk_fc3_transpose_compact_compute", (DL_FUNC)r_lk_fc3_transpose_compact_compute, 11},
    {"lk_fc3_subtract_mean_compute", (DL_FUNC)r_lk_fc3_subtract_mean_compute, 6},
    {"lk_grid_create", (DL_FUNC)r_lk_grid_create, 4},
    {"lk_grid_create_from_length", (DL_FUNC)r_lk_grid_create_from_length, 4},
    {"lk_grid_create_from_matrix", (DL_FUNC)r_lk_grid_create_from_matrix, 4},
    {"lk_grid_destroy", (DL_FUNC)r_lk_grid_destroy, 1},
    {"lk_grid_get_shape", (DL_FUNC)r_lk_grid_get_shape, 2},
    {"lk_grid_get_n_grid", (DL_FUNC)r_lk_grid_get_n_grid, 1},
    {"lk_grid_get_n_bz", (DL_FUNC)r_lk_grid_get_n_bz, 1},
    {"lk_grid_get_n_irreducible", (DL_FUNC)r_lk_grid_get_n_irreducible, 1},
    {"lk_grid_get_d_diag", (DL_FUNC)r_lk_grid_get_d_diag, 2},
    {"lk_grid_get_grid_matrix", (DL_FUNC)r_lk_grid_get_grid_matrix, 2},
    {"lk_grid_get_p", (DL_FUNC)r_lk_grid_get_p, 2},
    {"lk_grid_get_q", (DL_FUNC)r_lk_grid_get_q, 2},
    {"lk_grid_get_addresses", (DL_FUNC)r_lk_grid_get_addresses, 2},
    {"lk_grid_get_bz_map", (DL_FUNC)r_lk_grid_get_bz_map, 2},
    {"lk_grid_get_bz_to_grid", (DL_FUNC)r_lk_grid_get_bz_to_grid, 2},
    {"lk_grid_get_map", (DL_FUNC)r_lk_grid_get_map, 2},
    {"lk_grid_get_irreducible", (DL_FUNC)r_lk_grid_get_irreducible, 2},
    {"lk_grid_get_weights", (DL_FUNC)r_lk_grid_get_weights, 2},
    {"lk_grid_get_qpoints", (DL_FUNC)r_lk_grid_get_qpoints, 2},
    {"lk_grid_get_tetrahedra", (DL_FUNC)r_lk_grid_get_tetrahedra, 2},
    {"lk_grid_get_rotations", (DL_FUNC)r_lk_grid_get_rotations, 2},
    {"lk_grid_get_reciprocal_rotations", (DL_FUNC)r_lk_grid_get_reciprocal_rotations, 2},
    {"lk_grid_get_reciprocal_lattice", (DL_FUNC)r_lk_grid_get_reciprocal_lattice, 2},
    {"lk_grid_smith_normal_form_compute", (DL_FUNC)r_lk_grid_smith_normal_form_compute, 3},
    {"lk_grid_indices_compute", (DL_FUNC)r_lk_grid_indices_compute, 5},
    {"lk_grid_addresses_compute", (DL_FUNC)r_lk_grid_addresses_compute, 4},
    {"lk_grid_irreducible_map_compute", (DL_FUNC)r_lk_grid_irreducible_map_compute, 7},
    {"lk_grid_reciprocal_rotations_compute", (DL_FUNC)r_lk_grid_reciprocal_rotations_compute, 5},
    {"lk_grid_rotations_compute", (DL_FUNC)r_lk_grid_rotations_compute, 6},
    {"lk_grid_bz_addresses_compute", (DL_FUNC)r_lk_grid_bz_addresses_compute, 11},
    {"lk_grid_rotated_bz_point_compute", (DL_FUNC)r_lk_grid_rotated_bz_point_compute, 11},
    {"lk_grid_neighbors_compute", (DL_FUNC)r_lk_grid_neighbors_compute, 12},
    {"lk_grid_tetrahedra_compute", (DL_FUNC)r_lk_grid_tetrahedra_compute, 3},
    {"lk_grid_integration_weights_compute", (DL_FUNC)r_lk_grid_integration_weights_compute, 19},
    {"lk_input_read", (DL_FUNC)r_lk_input_read, 3},
    {"lk_input_create", (DL_FUNC)r_lk_input_create, 10},
    {"lk_input_destroy", (DL_FUNC)r_lk_input_destroy, 1},
    {"lk_input_read_forces_fc3", (DL_FUNC)r_lk_input_read_forces_fc3, 2},
    {"lk_input_read_forces_fc2", (DL_FUNC)r_lk_input_read_forces_fc2, 2},
    {"lk_input_read_force_sets", (DL_FUNC)r_lk_input_read_force_sets, 2},
    {"lk_input_read_force_constants", (DL_FUNC)r_lk_input_read_force_constants, 2},
    {"lk_input_read_born", (DL_FUNC)r_lk_input_read_born, 3},
    {"lk_input_set_displacements", (DL_FUNC)r_lk_input_set_displacements, 10},
    {"lk_input_set_phonon_displacements", (DL_FUNC)r_lk_input_set_phonon_displacements, 4},
    {"lk_input_set_forces", (DL_FUNC)r_lk_input_set_forces, 4},
    {"lk_input_set_phonon_forces", (DL_FUNC)r_lk_input_set_phonon_forces, 4},
    {"lk_input_set_nac", (DL_FUNC)r_lk_input_set_nac, 5},
    {"lk_input_write", (DL_FUNC)r_lk_input_write, 2},
    {"lk_input_write_forces_fc3", (DL_FUNC)r_lk_input_write_forces_fc3, 2},
    {"lk_input_write_forces_fc2", (DL_FUNC)r_lk_input_write_forces_fc2, 2},
    {"lk_input_write_force_sets", (DL_FUNC)r_lk_input_write_force_sets, 2},
    {"lk_input_write_supercells", (DL_FUNC)r_lk_input_write_supercells, 2},
    {"lk_crystal_read", (DL_FUNC)r_lk_crystal_read, 3},
    {"lk_crystal_write", (DL_FUNC)r_lk_crystal_write, 2},
    {"lk_input_get_shape", (DL_FUNC)r_lk_input_get_shape, 2},
    {"lk_input_get_n_atoms", (DL_FUNC)r_lk_input_get_n_atoms, 1},
    {"lk_input_get_n_supercell_atoms", (DL_FUNC)r_lk_input_get_n_supercell_atoms, 1},
    {"lk_input_get_n_primitive_atoms", (DL_FUNC)r_lk_input_get_n_primitive_atoms, 1},
    {"lk_input_get_n_phonon_supercell_atoms", (DL_FUNC)r_lk_input_get_n_phonon_supercell_atoms, 1},
    {"lk_input_get_n_singles", (DL_FUNC)r_lk_input_get_n_singles, 1},
    {"lk_input_get_n_pairs", (DL_FUNC)r_lk_input_get_n_pairs, 1},
    {"lk_input_get_n_snapshots", (DL_FUNC)r_lk_input_get_n_snapshots, 1},
    {"lk_input_get_n_phonon_singles", (DL_FUNC)r_lk_input_get_n_phonon_singles, 1},
    {"lk_input_get_n_phonon_snapshots", (DL_FUNC)r_lk_input_get_n_phonon_snapshots, 1},
    {"lk_input_get_has_unit_cell", (DL_FUNC)r_lk_input_get_has_unit_cell, 1},
    {"lk_input_get_has_supercell", (DL_FUNC)r_lk_input_get_has_supercell, 1},
    {"lk_input_get_has_primitive_cell", (DL_FUNC)r_lk_input_get_has_primitive_cell, 1},
    {"lk_input_get_has_phonon_supercell", (DL_FUNC)r_lk_input_get_has_phonon_supercell, 1},
    {"lk_input_get_has_supercell_matrix", (DL_FUNC)r_lk_input_get_has_supercell_matrix, 1},
    {"lk_input_get_has_primitive_matrix", (DL_FUNC)r_lk_input_get_has_primitive_matrix, 1},
    {"lk_input_get_has_phonon_supercell_matrix", (DL_FUNC)r_lk_input_get_has_phonon_supercell_matrix, 1},
    {"lk_input_get_has_nac", (DL_FUNC)r_lk_input_get_has_nac, 1},
    {"lk_input_get_has_displacements", (DL_FUNC)r_lk_input_get_has_displacements, 1},
    {"lk_input_get_has_forces", (DL_FUNC)r_lk_input_get_has_forces, 1},
    {"lk_input_get_has_phonon_displacements", (DL_FUNC)r_lk_input_get_has_phonon_displacements, 1},
    {"lk_input_get_has_phonon_forces", (DL_FUNC)r_lk_input_get_has_phonon_forces, 1},
    {"lk_input_get_has_force_constants", (DL_FUNC)r_lk_input_get_has_force_constants, 1},
    {"lk_input_get_has_cutoff", (DL_FUNC)r_lk_input_get_has_cutoff, 1},
    {"lk_input_get_has_magnetic_moments", (DL_FUNC)r_lk_input_get_has_magnetic_moments, 1},
    {"lk_input_get_nac_factor", (DL_FUNC)r_lk_input_get_nac_factor, 1},
    {"lk_input_get_cutoff", (DL_FUNC)r_lk_input_get_cutoff, 1},
    {"lk_input_get_symmetry_tolerance", (DL_FUNC)r_lk_input_get_symmetry_tolerance, 1},
    {"lk_input_get_program", (DL_FUNC)r_lk_input_get_program, 1},
    {"lk_input_get_version", (DL_FUNC)r_lk_input_get_version, 1},
    {"lk_input_get_calculator", (DL_FUNC)r_lk_input_get_calculator, 1},
    {"lk_input_get_space_group", (DL_FUNC)r_lk_input_get_space_group, 1},
    {"lk_input_get_nac_method", (DL_FUNC)r_lk_input_get_nac_method, 1},
    {"lk_input_get_symbol", (DL_FUNC)r_lk_input_get_symbol, 2},
    {"lk_input_get_supercell_symbol", (DL_FUNC)r_lk_input_get_supercell_symbol, 2},
    {"lk_input_get_primitive_symbol", (DL_FUNC)r_lk_input_get_primitive_symbol, 2},
    {"lk_input_get_phonon_supercell_symbol", (DL_FUNC)r_lk_input_get_phonon_supercell_symbol, 2},
    {"lk_input_get_lattice", (DL_FUNC)r_lk_input_get_lattice, 2},
    {"lk_input_get_positions", (DL_FUNC)r_lk_input_get_positions, 2},
    {"lk_input_get_masses", (DL_FUNC)r_lk_input_get_masses, 2},
    {"lk_input_get_supercell_lattice", (DL_FUNC)r_lk_input_get_supercell_lattice, 2},
    {"lk_input_get_supercell_positions", (DL_FUNC)r_lk_input_get_supercell_positions, 2},
    {"lk_input_get_supercell_masses", (DL_FUNC)r_lk_input_get_supercell_masses, 2},
    {"lk_input_get_primitive_lattice", (DL_FUNC)r_lk_input_get_primitive_lattice, 2},
    {"lk_input_get_primitive_positions", (DL_FUNC)r_lk_input_get_primitive_positions, 2},
    {"lk_input_get_primitive_masses", (DL_FUNC)r_lk_input_get_primitive_masses, 2},
    {"lk_input_get_phonon_supercell_lattice", (DL_FUNC)r_lk_input_get_phonon_supercell_lattice, 2},
    {"lk_input_get_phonon_supercell_positions", (DL_FUNC)r_lk_input_get_phonon_supercell_positions, 2},
    {"lk_input_get_phonon_supercell_masses", (DL_FUNC)r_lk_input_get_phonon_supercell_masses, 2},
    {"lk_input_get_supercell_matrix", (DL_FUNC)r_lk_input_get_supercell_matrix, 2},
    {"lk_input_get_primitive_matrix", (DL_FUNC)r_lk_input_get_primitive_matrix, 2},
    {"lk_input_get_phonon_supercell_matrix", (DL_FUNC)r_lk_input_get_phonon_supercell_matrix, 2},
    {"lk_input_get_born", (DL_FUNC)r_lk_input_get_born, 2},
    {"lk_input_get_dielectric", (DL_FUNC)r_lk_input_get_dielectric, 2},
    {"lk_input_get_displacement_atoms", (DL_FUNC)r_lk_input_get_displacement_atoms, 2},
    {"lk_input_get_displacement_vectors", (DL_FUNC)r_lk_input_get_displacement_vectors, 2},
    {"lk_input_get_pair_first", (DL_FUNC)r_lk_input_get_pair_first, 2},
    {"lk_input_get_pair_atoms", (DL_FUNC)r_lk_input_get_pair_atoms, 2},
    {"lk_input_get_pair_vectors", (DL_FUNC)r_lk_input_get_pair_vectors, 2},
    {"lk_input_get_pair_included", (DL_FUNC)r_lk_input_get_pair_included, 2},
    {"lk_input_get_pair_distances", (DL_FUNC)r_lk_input_get_pair_distances, 2},
    {"lk_input_get_snapshots", (DL_FUNC)r_lk_input_get_snapshots, 2},
    {"lk_input_get_forces", (DL_FUNC)r_lk_input_get_forces, 2},
    {"lk_input_get_energies", (DL_FUNC)r_lk_input_get_energies, 2},
    {"lk_input_get_duplicates", (DL_FUNC)r_lk_input_get_duplicates, 2},
    {"lk_input_get_phonon_displacement_atoms", (DL_FUNC)r_lk_input_get_phonon_displacement_atoms, 2},
    {"lk_input_get_phonon_displacement_vectors", (DL_FUNC)r_lk_input_get_phonon_displacement_vectors, 2},
    {"lk_input_get_phonon_snapshots", (DL_FUNC)r_lk_input_get_phonon_snapshots, 2},
    {"lk_input_get_phonon_forces", (DL_FUNC)r_lk_input_get_phonon_forces, 2},
    {"lk_input_get_phonon_energies", (DL_FUNC)r_lk_input_get_phonon_energies, 2},
    {"lk_input_get_force_constants", (DL_FUNC)r_lk_input_get_force_constants, 2},
    {"lk_supercell_create_from_input", (DL_FUNC)r_lk_supercell_create_from_input, 3},
    {"lk_displacements_create_from_input", (DL_FUNC)r_lk_displacements_create_from_input, 4},
    {"lk_linalg_eigh_hermitian_batch_compute", (DL_FUNC)r_lk_linalg_eigh_hermitian_batch_compute, 6},
    {"lk_options_create", (DL_FUNC)r_lk_options_create, 0},
    {"lk_options_destroy", (DL_FUNC)r_lk_options_destroy, 1},
    {"lk_options_set_int64", (DL_FUNC)r_lk_options_set_int64, 3},
    {"lk_options_set_double", (DL_FUNC)r_lk_options_set_double, 3},
    {"lk_options_set_bool", (DL_FUNC)r_lk_options_set_bool, 3},
    {"lk_options_set_string", (DL_FUNC)r_lk_options_set_string, 3},
    {"lk_options_set_double_array", (DL_FUNC)r_lk_options_set_double_array, 4},
    {"lk_options_set_int64_array", (DL_FUNC)r_lk_options_set_int64_array, 4},
    {"lk_options_set_string_array", (DL_FUNC)r_lk_options_set_string_array, 4},
    {"lk_options_get_count", (DL_FUNC)r_lk_options_get_count, 1},
    {"lk_options_describe", (DL_FUNC)r_lk_options_describe, 2},
    {"lk_nac_create", (DL_FUNC)r_lk_nac_create, 5},
    {"lk_nac_destroy", (DL_FUNC)r_lk_nac_destroy, 1},
    {"lk_nac_get_shape", (DL_FUNC)r_lk_nac_get_shape, 2},
    {"lk_nac_get_born", (DL_FUNC)r_lk_nac_get_born, 2},
    {"lk_nac_get_dielectric", (DL_FUNC)r_lk_nac_get_dielectric, 2},
    {"lk_nac_get_method", (DL_FUNC)r_lk_nac_get_method, 1},
    {"lk_nac_get_unit_factor", (DL_FUNC)r_lk_nac_get_unit_factor, 1},
    {"lk_fc2_create", (DL_FUNC)r_lk_fc2_create, 6},
    {"lk_fc2_create_from_fc2", (DL_FUNC)r_lk_fc2_create_from_fc2, 3},
    {"lk_fc2_destroy", (DL_FUNC)r_lk_fc2_destroy, 1},
    {"lk_fc2_get_shape", (DL_FUNC)r_lk_fc2_get_shape, 2},
    {"lk_fc2_get_force_constants", (DL_FUNC)r_lk_fc2_get_force_constants, 2},
    {"lk_fc2_get_n_rows", (DL_FUNC)r_lk_fc2_get_n_rows, 1},
    {"lk_fc2_get_n_super", (DL_FUNC)r_lk_fc2_get_n_super, 1},
    {"lk_fc2_get_is_compact", (DL_FUNC)r_lk_fc2_get_is_compact, 1},
    {"lk_fc2_get_drift", (DL_FUNC)r_lk_fc2_get_drift, 2},
    {"lk_phonons_create", (DL_FUNC)r_lk_phonons_create, 5},
    {"lk_phonons_destroy", (DL_FUNC)r_lk_phonons_destroy, 1},
    {"lk_phonons_compute", (DL_FUNC)r_lk_phonons_compute, 4},
    {"lk_phonons_get_shape", (DL_FUNC)r_lk_phonons_get_shape, 2},
    {"lk_phonons_get_n_bands", (DL_FUNC)r_lk_phonons_get_n_bands, 1},
    {"lk_phonons_get_qpoints", (DL_FUNC)r_lk_phonons_get_qpoints, 2},
    {"lk_phonons_get_frequencies", (DL_FUNC)r_lk_phonons_get_frequencies, 2},
    {"lk_phonons_get_eigenvectors", (DL_FUNC)r_lk_phonons_get_eigenvectors, 2},
    {"lk_phonons_get_group_velocities", (DL_FUNC)r_lk_phonons_get_group_velocities, 2},
    {"lk_phonon_dynamical_matrices_compute", (DL_FUNC)r_lk_phonon_dynamical_matrices_compute, 20},
    {"lk_phonon_dynamical_matrices_gonze_compute", (DL_FUNC)r_lk_phonon_dynamical_matrices_gonze_compute, 25},
    {"lk_phonon_dynamical_matrix_compute", (DL_FUNC)r_lk_phonon_dynamical_matrix_compute, 14},
    {"lk_phonon_dynamical_matrices_at_grid_compute", (DL_FUNC)r_lk_phonon_dynamical_matrices_at_grid_compute, 23},
    {"lk_phonon_dynamical_matrices_gonze_at_grid_compute", (DL_FUNC)r_lk_phonon_dynamical_matrices_gonze_at_grid_compute, 28},
    {"lk_phonon_charge_sum_compute", (DL_FUNC)r_lk_phonon_charge_sum_compute, 6},
    {"lk_phonon_dipole_dipole_q0_compute", (DL_FUNC)r_lk_phonon_dipole_dipole_q0_compute, 9},
    {"lk_phonon_dipole_dipole_compute", (DL_FUNC)r_lk_phonon_dipole_dipole_compute, 13},
    {"lk_phonon_dipole_dipole_derivative_compute", (DL_FUNC)r_lk_phonon_dipole_dipole_derivative_compute, 12},
    {"lk_phonon_dynamical_matrix_derivative_compute", (DL_FUNC)r_lk_phonon_dynamical_matrix_derivative_compute, 20},
    {"lk_phonon_inverse_fourier_compute", (DL_FUNC)r_lk_phonon_inverse_fourier_compute, 14},
    {"lk_phonon_group_velocities_compute", (DL_FUNC)r_lk_phonon_group_velocities_compute, 7},
    {"lk_phonon_heat_capacities_compute", (DL_FUNC)r_lk_phonon_heat_capacities_compute, 6},
    {"lk_phonon_free_energies_compute", (DL_FUNC)r_lk_phonon_free_energies_compute, 6},
    {"lk_phonon3_ir_triplets_compute", (DL_FUNC)r_lk_phonon3_ir_triplets_compute, 9},
    {"lk_phonon3_bz_triplets_compute", (DL_FUNC)r_lk_phonon3_bz_triplets_compute, 14},
    {"lk_phonon3_tetrahedron_weights_compute", (DL_FUNC)r_lk_phonon3_tetrahedron_weights_compute, 19},
    {"lk_phonon3_gaussian_weights_compute", (DL_FUNC)r_lk_phonon3_gaussian_weights_compute, 12},
    {"lk_phonon3_degenerate_weights_compute", (DL_FUNC)r_lk_phonon3_degenerate_weights_compute, 11},
    {"lk_phonon3_real_to_reciprocal_compute", (DL_FUNC)r_lk_phonon3_real_to_reciprocal_compute, 15},
    {"lk_phonon3_reciprocal_to_normal_compute", (DL_FUNC)r_lk_phonon3_reciprocal_to_normal_compute, 18},
    {"lk_phonon3_interaction_compute", (DL_FUNC)r_lk_phonon3_interaction_compute, 32},
    {"lk_phonon3_imag_self_energy_compute", (DL_FUNC)r_lk_phonon3_imag_self_energy_compute, 17},
    {"lk_phonon3_detailed_imag_self_energy_compute", (DL_FUNC)r_lk_phonon3_detailed_imag_self_energy_compute, 17},
    {"lk_phonon3_collision_compute", (DL_FUNC)r_lk_phonon3_collision_compute, 42},
    {"lk_phonon3_collision_at_grid_points_compute", (DL_FUNC)r_lk_phonon3_collision_at_grid_points_compute, 47},
    {"lk_phonon3_isotope_strength_compute", (DL_FUNC)r_lk_phonon3_isotope_strength_compute, 15},
    {"lk_phonon3_tetrahedron_isotope_strength_compute", (DL_FUNC)r_lk_phonon3_tetrahedron_isotope_strength_compute, 15},
    {"lk_conductivity_create", (DL_FUNC)r_lk_conductivity_create, 7},
    {"lk_conductivity_destroy", (DL_FUNC)r_lk_conductivity_destroy, 1},
    {"lk_conductivity_estimate", (DL_FUNC)r_lk_conductivity_estimate, 2},
    {"lk_conductivity_run", (DL_FUNC)r_lk_conductivity_run, 2},
    {"lk_conductivity_compute_cumulative_kappa", (DL_FUNC)r_lk_conductivity_compute_cumulative_kappa, 7},
    {"lk_conductivity_get_shape", (DL_FUNC)r_lk_conductivity_get_shape, 2},
    {"lk_conductivity_get_n_temperatures", (DL_FUNC)r_lk_conductivity_get_n_temperatures, 1},
    {"lk_conductivity_get_n_sigmas", (DL_FUNC)r_lk_conductivity_get_n_sigmas, 1},
    {"lk_conductivity_get_n_qpoints", (DL_FUNC)r_lk_conductivity_get_n_qpoints, 1},
    {"lk_conductivity_get_n_bands", (DL_FUNC)r_lk_conductivity_get_n_bands, 1},
    {"lk_conductivity_get_temperatures", (DL_FUNC)r_lk_conductivity_get_temperatures, 2},
    {"lk_conductivity_get_sigmas", (DL_FUNC)r_lk_conductivity_get_sigmas, 2},
    {"lk_conductivity_get_qpoints", (DL_FUNC)r_lk_conductivity_get_qpoints, 2},
    {"lk_conductivity_get_weights", (DL_FUNC)r_lk_conductivity_get_weights, 2},
    {"lk_conductivity_get_kappa", (DL_FUNC)r_lk_conductivity_get_kappa, 2},
    {"lk_conductivity_get_mode_kappa", (DL_FUNC)r_lk_conductivity_get_mode_kappa, 2},
    {"lk_conductivity_get_frequencies", (DL_FUNC)r_lk_conductivity_get_frequencies, 2},
    {"lk_conductivity_get_group_velocities", (DL_FUNC)r_lk_conductivity_get_group_velocities, 2},
    {"lk_conductivity_get_heat_capacities", (DL_FUNC)r_lk_conductivity_get_heat_capacities, 2},
    {"lk_conductivity_get_gamma", (DL_FUNC)r_lk_conductivity_get_gamma, 2},
    {"lk_conductivity_get_gamma_normal", (DL_FUNC)r_lk_conductivity_get_gamma_normal, 2},
    {"lk_conductivity_get_gamma_umklapp", (DL_FUNC)r_lk_conductivity_get_gamma_umklapp, 2},
    {"lk_conductivity_get_gamma_isotope", (DL_FUNC)r_lk_conductivity_get_gamma_isotope, 2},
    {"lk_conductivity_get_gamma_boundary", (DL_FUNC)r_lk_conductivity_get_gamma_boundary, 2},
    {"lk_conductivity_get_lifetimes", (DL_FUNC)r_lk_conductivity_get_lifetimes, 2},
    {"lk_conductivity_get_mean_free_paths", (DL_FUNC)r_lk_conductivity_get_mean_free_paths, 2},
    {NULL, NULL, 0}};

void attribute_visible R_init_libkernel(DllInfo *dll) {
  if (strcmp(lk_api_hash(), "7841d2aab08f7d21") != 0)
    Rf_error("the library has the interface %s, this package needs 7841d2aab08f7d21; build both from one source tree", lk_api_hash());
  R_registerRoutines(dll, NULL, lkr_methods, NULL, NULL);
  R_useDynamicSymbols(dll, FALSE);
  R_forceSymbols(dll, TRUE);
}
