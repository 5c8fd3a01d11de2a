/* floor FILE - a list and a field with nothing but curses: what curses itself costs.
 *
 * The selected row has a '>' and the cursor; j k and page keys move, e edits a field in the last
 * line, Enter ends that, q ends the program. */
#define _XOPEN_SOURCE_EXTENDED 1
#include <curses.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char **rows;
static int count;

static void read_rows(const char *path) {
  FILE *file = fopen(path, "r");
  char text[1024];
  int capacity = 0;
  if (!file) exit(1);
  while (fgets(text, sizeof text, file)) {
    text[strcspn(text, "\n")] = 0;
    if (count == capacity) rows = realloc(rows, (capacity = capacity * 2 + 512) * sizeof *rows);
    rows[count++] = strdup(text);
  }
  fclose(file);
}

static void draw(int top, int cursor, const char *field) {
  int height = LINES - 1;
  for (int y = 0; y < height; y++) {
    move(y, 0);
    if (top + y < count) {
      addstr(top + y == cursor ? "> " : "  ");
      addnstr(rows[top + y], COLS - 2);
    }
    clrtoeol();
  }
  move(LINES - 1, 0);
  clrtoeol();
  if (field) {
    size_t length = strlen(field), room = (size_t)COLS - 8;
    printw("name: %s", field + (length > room ? length - room : 0));
  } else {
    move(cursor - top, 0);
  }
  refresh();
}

int main(int argc, char **argv) {
  char field[256] = "";
  int top = 0, cursor = 0, typing = 0;
  if (argc < 2) return 2;
  read_rows(argv[1]);
  setlocale(LC_ALL, "");
  initscr();
  raw();
  noecho();
  keypad(stdscr, TRUE);
  idlok(stdscr, TRUE);
  for (;;) {
    int height = LINES - 1;
    if (cursor < 0) cursor = 0;
    if (cursor >= count) cursor = count - 1;
    if (cursor < top) top = cursor;
    if (cursor >= top + height) top = cursor - height + 1;
    draw(top, cursor, typing ? field : NULL);
    int key = getch();
    size_t length = strlen(field);
    if (typing) {
      if (key == '\r' || key == '\n') typing = 0;
      else if (key >= 32 && key < 127 && length + 1 < sizeof field) field[length] = (char)key, field[length + 1] = 0;
    } else if (key == 'q') {
      break;
    } else if (key == 'j') {
      cursor++;
    } else if (key == 'k') {
      cursor--;
    } else if (key == KEY_NPAGE) {
      cursor += height, top += height;
    } else if (key == 'e') {
      typing = 1;
    }
  }
  endwin();
  return 0;
}
