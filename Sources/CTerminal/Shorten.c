#include "Shared.h"

#include <curses.h>
#include <string.h>
#include <term.h>

// Entries for xterm say with each change of attributes that letters are letters, in case lines were drawn
// with another set of characters before, and switch all attributes off before they switch one on. Nothing
// here uses that set, and mostly all are off already: of 16 bytes for a bold word 7 are enough, and a row
// beside the details of a contact changes two. The first time after the screen was taken it is said.
static const char letters[] = "\033(B";
enum { LETTERS = sizeof letters - 1 };
static bool is_wordy;
static bool keeps_letters;
// Whether all attributes and colours are off where the bytes so far have led.
static bool is_plain;

void ct_shorten_prepare(void) {
  is_wordy = exit_attribute_mode && strcmp(exit_attribute_mode, "\033(B\033[m") == 0;
  ct_shorten_afresh();
}

void ct_shorten_afresh(void) {
  keeps_letters = true;
  is_plain = false;
}

// Where the sequence that begins at a place ends; the place itself where none does.
static size_t sequence_end(const uint8_t *bytes, size_t place, size_t count) {
  if (count - place < 3 || bytes[place] != '\033' || bytes[place + 1] != '[') return place;
  for (size_t end = place + 2; end < count; end++)
    if (bytes[end] >= 0x40 && bytes[end] <= 0x7e) return end + 1;
  return place;
}

size_t ct_shorten(uint8_t *bytes, size_t count) {
  if (!is_wordy) return count;
  size_t kept = 0, place = 0;
  while (place < count) {
    bool says_letters = count - place > LETTERS && memcmp(bytes + place, letters, LETTERS) == 0;
    size_t from = says_letters ? place + LETTERS : place;
    size_t end = sequence_end(bytes, from, count);
    if (end == from || bytes[end - 1] != 'm') {
      bytes[kept++] = bytes[place++];
      continue;
    }
    if (says_letters && keeps_letters) {
      memmove(bytes + kept, letters, LETTERS);
      kept += LETTERS;
      keeps_letters = false;
    }
    size_t length = end - from;
    bool switches_off_first = length > 4 && bytes[from + 2] == '0' && bytes[from + 3] == ';';
    bytes[kept++] = '\033';
    bytes[kept++] = '[';
    from += switches_off_first && is_plain ? 4 : 2;
    memmove(bytes + kept, bytes + from, end - from);
    kept += end - from;
    is_plain = length == 3;
    place = end;
  }
  return kept;
}
