package app.greenroom.assignments.ui;

import app.greenroom.shared.ui.ThinBar;

/** How much is done: reviewed, then submitted, then to come. */
class Done extends ThinBar {

    Done(String words, int submitted, int reviewed, int total) {
        super(words, share(reviewed, total), share(submitted - reviewed, total));
    }

    private static double share(int number, int total) {
        return total == 0 ? 0 : (double) number / total;
    }
}
