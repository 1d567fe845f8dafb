// The least that a C program on ncursesw does: one full frame of Japanese, j moves a mark, q ends. What tenbo costs is
// measured against this.
#define _XOPEN_SOURCE_EXTENDED 1
#include <curses.h>
#include <locale.h>

static int selected;

static void draw(void) {
    erase();
    for (int row = 0; row < LINES - 1; row++)
        mvprintw(row, 0, "%s %2d  行政手続のオンライン化  マイナンバーカードの保有率 ─ デジタル庁",
                 row == selected ? ">" : " ", row);
    attron(A_REVERSE);
    mvaddnstr(LINES - 1, 0, " 矢印 移動  q 終了", -1);
    attroff(A_REVERSE);
    move(selected, 0);
    refresh();
}

int main(void) {
    setlocale(LC_ALL, "");
    initscr();
    start_color();
    use_default_colors();
    cbreak();
    noecho();
    keypad(stdscr, TRUE);
    curs_set(0);
    do {
        draw();
        switch (getch()) {
        case 'j': selected = (selected + 1) % (LINES - 1); break;
        case 'q': endwin(); return 0;
        }
    } while (1);
}
