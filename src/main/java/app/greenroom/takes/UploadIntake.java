package app.greenroom.takes;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings the body of a request into a take, block by block, for as long as it is this connection's turn. */
@Component
class UploadIntake {

    private final TakeUploads uploads;
    private final UploadTurns turns;
    private final BlockPool pool;

    UploadIntake(TakeUploads uploads, UploadTurns turns, BlockPool pool) {
        this.uploads = uploads;
        this.turns = turns;
        this.pool = pool;
    }

    /** Where the take ends now. A connection that still writes to it has lost its turn: so what is told stays true. */
    UploadState settled(TakeId take) {
        uploads.state(take);
        turns.end(take);
        return uploads.settled(take);
    }

    /**
     * Takes in what the request brings, from the offset on.
     *
     * @param length how many bytes the take will have, if the request says so
     */
    UploadState receive(TakeId take, long offset, @Nullable Long length, HttpServletRequest request)
            throws IOException {
        UploadState state = begin(take, offset, length);
        state.requireRoomFor(request.getContentLengthLong());
        // not before: who may not write here, or is wrong about the end, ends nobody else's turn
        UploadTurns.Turn turn = turns.begin(take);
        try (Blocks blocks = new Blocks(request.getInputStream(), pool)) {
            for (ByteBuffer block; (block = blocks.next()) != null; ) {
                state = uploads.append(take, state.offset(), block, turn);
            }
            blocks.requireWhole();
            return state;
        } finally {
            turns.end(take, turn);
        }
    }

    private UploadState begin(TakeId take, long offset, @Nullable Long length) {
        UploadState state = uploads.state(take);
        if (state.offset() != offset) {
            // perhaps another node has gone on with it: who is told must be told the truth
            state = uploads.settled(take);
        }
        if (state.offset() != offset) {
            throw new WrongOffsetException(state.offset());
        }
        return length == null ? state : uploads.announce(take, length);
    }
}
