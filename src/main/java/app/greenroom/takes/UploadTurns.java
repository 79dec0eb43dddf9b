package app.greenroom.takes;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Which connection writes a take now. A browser that comes back after its network went away has the word at once; what
 * the old connection still brings is not waited for. (Across machines the offsets alone keep writers apart.)
 */
@Component
class UploadTurns {

    /** One connection's turn. */
    static final class Turn {

        private volatile boolean over;

        boolean over() {
            return over;
        }
    }

    private final Map<TakeId, Turn> turns = new ConcurrentHashMap<>();

    Turn begin(TakeId take) {
        Turn turn = new Turn();
        end(turns.put(take, turn));
        return turn;
    }

    /** Somebody asked where the take ends: what they are told stays true until they write. */
    void end(TakeId take) {
        end(turns.remove(take));
    }

    void end(TakeId take, Turn turn) {
        turns.remove(take, turn);
    }

    private static void end(@org.jspecify.annotations.Nullable Turn turn) {
        if (turn != null) {
            turn.over = true;
        }
    }
}
