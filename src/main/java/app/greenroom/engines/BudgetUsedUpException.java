package app.greenroom.engines;

import java.io.IOException;

/** The day's budget is used up in the middle of something. */
class BudgetUsedUpException extends IOException {

    BudgetUsedUpException() {
        super("Today's budget is used up.");
    }
}
