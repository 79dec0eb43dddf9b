package app.greenroom.ear;

/** Gets what an ear tells, in order, on the thread that lets it hear. */
@FunctionalInterface
public interface EarEvents {

    void tell(EarEvent event);
}
