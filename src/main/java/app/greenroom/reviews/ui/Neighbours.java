package app.greenroom.reviews.ui;

import app.greenroom.reviews.QueueRow;
import app.greenroom.takes.TakeId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What lies before and after an answer in the queue; null at its ends. */
record Neighbours(@Nullable TakeId previous, @Nullable TakeId next, int waiting) {

    /** @param category the key of the one category to stay within; empty for all */
    static Neighbours of(TakeId take, List<QueueRow> queue, String category) {
        List<TakeId> order = queue.stream()
                .filter(row ->
                        category.isEmpty() || row.question().category().key().equals(category))
                .map(QueueRow::take)
                .toList();
        int here = order.indexOf(take);
        return new Neighbours(
                here > 0 ? order.get(here - 1) : null,
                here + 1 < order.size() ? order.get(here + 1) : null,
                order.size() - (here < 0 ? 0 : 1));
    }

    /** Where to go when this one is done: the next, or what was left behind; null when nothing waits. */
    @Nullable
    TakeId afterThis() {
        return next != null ? next : previous;
    }
}
