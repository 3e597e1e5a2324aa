/* SPDX-License-Identifier: BSD-3-Clause */
/* Runner of the generated bad_input.c. Each case runs in a child, so that a crash is one failure. */
#ifndef BAD_INPUT_H
#define BAD_INPUT_H

#include <malloc.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { good = 0, accepted, touched, silent, unnamed, masked, no_fault, fault_stays, leak, n_problems };
enum { status_no_memory = -20 };

typedef struct {
  const char *function;
  const char *kind;
  const char *parameter;
  const char *named_by; /* words, one of which the text has to contain */
  int (*attempt)(int bad);
  int bad;
} bad_case;

/* Of the last call. */
static char last_text[1024];
static int32_t last_status;
/* 0: none, else the number of the fallible call that fails, counted from the one under test. */
static int64_t fault_at;

static inline void arm_fault(void) {
#ifdef BAD_INPUT_FAULT
  if (fault_at > 0) BAD_INPUT_FAULT(fault_at);
#endif
}

/* Fills an array with some values over and over. */
#define REPEAT(type, array, ...)                                            \
  do {                                                                      \
    const type cycle_[] = {__VA_ARGS__};                                    \
    for (size_t i_ = 0; i_ < sizeof array / sizeof *array; ++i_)            \
      array[i_] = cycle_[i_ % (sizeof cycle_ / sizeof *cycle_)];            \
  } while (0)

static int untouched(const void *object, size_t bytes) {
  const unsigned char *byte = (const unsigned char *)object;
  for (size_t i = 0; i < bytes; ++i)
    if (byte[i] != 0x5a) return 0;
  return 1;
}

static int verdict(int32_t status, int same, const char *text) {
  last_status = status;
  snprintf(last_text, sizeof last_text, "%s", text);
  if (status == 0) return accepted;
  if (!same) return touched;
  return text[0] == '\0' ? silent : good;
}

static int names(const char *text, const bad_case *c) {
  char words[512];
  snprintf(words, sizeof words, "%s", c->named_by);
  for (const char *word = strtok(words, " "); word != NULL; word = strtok(NULL, " "))
    if (strstr(text, word) != NULL) return 1;
  return strcmp(c->kind, "null") == 0 && strstr(text, "the handle is NULL") != NULL;
}

/* Error texts live in the heap and differ in length: only growth in every round is a loss. */
static int grows_every_time(const bad_case *c) {
  enum { n_rounds = 6 };
  size_t former = mallinfo2().uordblks;
  for (int round = 0; round < n_rounds; ++round) {
    c->attempt(c->bad);
    const size_t now = mallinfo2().uordblks;
    if (now <= former) return 0;
    former = now;
  }
  return 1;
}

/* Present in programs built with LeakSanitizer. */
extern __attribute__((weak)) int __lsan_do_recoverable_leak_check(void);

/* A call that is refused for another reason with and without the bad argument shows nothing. */
static int attempt_bad_input(const bad_case *c) {
  char text[sizeof last_text];
  const int result = c->attempt(c->bad);
  if (result == good && grows_every_time(c)) return leak;
  if (result != good || names(last_text, c)) return result;
  memcpy(text, last_text, sizeof text);
  c->attempt(-1);
  const int same = strcmp(text, last_text) == 0;
  memcpy(last_text, text, sizeof text);
  return same ? masked : unnamed;
}

static int attempt_fault(const bad_case *c) {
  size_t before = 0, after = 0;
  for (int round = 0; round < 4; ++round) {
    for (fault_at = 1; fault_at <= 2; ++fault_at) {
      const int result = c->attempt(-1);
      if (last_status != status_no_memory) return no_fault;
      if (result != good) return result;
    }
    fault_at = 0;
    if (round == 0) before = mallinfo2().uordblks;
    else after = mallinfo2().uordblks;
  }
  if (after != before) return leak;
  c->attempt(-1);
  return last_status == status_no_memory ? fault_stays : good;
}

static int in_child(const bad_case *c, int (*attempt)(const bad_case *)) {
  fflush(stdout);
  const pid_t child = fork();
  if (child == 0) {
    alarm(120);
    int result = attempt(c);
    if (result == good && __lsan_do_recoverable_leak_check && __lsan_do_recoverable_leak_check())
      result = leak;
    if (result == unnamed) printf("  \"%s\"\n", last_text);
    fflush(stdout);
    _exit(result);
  }
  int status = 0;
  waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

/* What functions write to files goes to a directory of its own. */
static void enter_directory(void) {
  char directory[] = "/tmp/libkernel-bad-input-XXXXXX";
  if (mkdtemp(directory) == NULL || chdir(directory) != 0) exit(2);
}
static void leave_directory(void) {
  char directory[64];
  if (getcwd(directory, sizeof directory) == NULL) exit(2);
  remove("x");
  if (chdir("/") != 0 || rmdir(directory) != 0) printf("files were left in %s\n", directory);
}

static int run_all(const bad_case *cases, int n, const char *only,
                   int (*attempt)(const bad_case *)) {
  static const char *const problems[n_problems] = {
      "",
      "was accepted",
      "changed an output",
      "left no text",
      "is not named in the text",
      "",
      "the injected fault did not come out as LK_E_NOMEM",
      "the injected fault came twice",
      "memory was lost"};
  int passed = 0, failed = 0, undecided = 0;
  enter_directory();
  for (int i = 0; i < n; ++i) {
    if (only && strcmp(only, cases[i].function) != 0) continue;
    const int result = in_child(&cases[i], attempt);
    if (result == good) ++passed;
    else if (result == masked) ++undecided;
    else ++failed;
    if (result == good || (result == masked && !only)) continue;
    printf("%s: %s %s: ", cases[i].function, cases[i].kind, cases[i].parameter);
    if (result == masked) printf("refused for another reason\n");
    else if (result < n_problems) printf("%s\n", problems[result]);
    else printf("exit %d\n", result);
  }
  leave_directory();
  if (undecided > 0)
    printf("%d more are refused with and without the bad argument\n", undecided);
  printf("%d passed, %d failed\n", passed, failed);
  return failed != 0;
}

static inline int run(const bad_case *cases, int n, const char *only) {
  return run_all(cases, n, only, attempt_bad_input);
}

static inline int run_faults(const bad_case *functions, int n, const char *only) {
  return run_all(functions, n, only, attempt_fault);
}

#endif
