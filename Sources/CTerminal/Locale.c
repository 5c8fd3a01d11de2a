#define _GNU_SOURCE 1
#include "CTerminal.h"

#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <wchar.h>

static const char *asked_for(void) {
  static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (int i = 0; i < 3; i++) {
    const char *value = getenv(names[i]);
    if (value && *value) return value;
  }
  return "";
}

static bool is_utf8_now(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

static bool set_any_utf8(void) {
  static const char *const names[] = {"C.UTF-8", "en_US.UTF-8", "UTF-8"};
  for (int i = 0; i < 3; i++)
    if (setlocale(LC_CTYPE, names[i]) && is_utf8_now()) return true;
  return false;
}

ct_locale ct_repair_locale(void) {
  const char *name = asked_for();
  bool is_plain = !*name || !strcmp(name, "C") || !strcmp(name, "POSIX");
  bool asks_utf8 = strcasestr(name, "utf-8") || strcasestr(name, "utf8");
  bool works = setlocale(LC_CTYPE, "") != NULL;
  if (works && is_utf8_now()) return CT_LOCALE_UTF8;
  if (asks_utf8) return set_any_utf8() ? CT_LOCALE_UTF8_REPAIRED : CT_LOCALE_OTHER;
  if (is_plain || !works) {
    set_any_utf8();
    return CT_LOCALE_PLAIN;
  }
  return CT_LOCALE_OTHER;
}

int ct_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }
