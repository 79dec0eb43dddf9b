package app.greenroom.outbound;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A request was not sent, or came to nothing. */
public class OutboundException extends IOException {

    private final Trouble trouble;

    public OutboundException(Trouble trouble) {
        this(trouble, null);
    }

    public OutboundException(Trouble trouble, @Nullable Throwable cause) {
        super(trouble.inWords(), cause);
        this.trouble = trouble;
    }

    public Trouble trouble() {
        return trouble;
    }
}
