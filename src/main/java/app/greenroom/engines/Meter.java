package app.greenroom.engines;

import app.greenroom.connectors.Toll;

/** Counts what asking an engine really took, against what was taken from the budget for it. */
class Meter implements Toll {

    private final BudgetBook budget;
    private final EngineChoice choice;
    private final BudgetBook.Taken taken;
    private int requests;
    private long tokens;

    Meter(BudgetBook budget, EngineChoice choice, BudgetBook.Taken taken) {
        this.budget = budget;
        this.choice = choice;
        this.taken = taken;
    }

    /** One more request is about to be sent; more than were expected are taken from the budget one by one. */
    @Override
    public void request() throws BudgetUsedUpException {
        requests++;
        if (requests > taken.requests() && budget.take(choice, 1, 0).isEmpty()) {
            requests--;
            throw new BudgetUsedUpException();
        }
    }

    @Override
    public void tokens(long more) {
        tokens += more;
    }

    /** Gives back what was not needed. What was taken one by one has been counted. */
    void settle() {
        budget.settle(taken, Math.min(requests, taken.requests()), tokens);
    }
}
