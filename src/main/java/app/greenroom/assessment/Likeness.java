package app.greenroom.assessment;

/** Tells how like each other two short texts are in meaning. */
@FunctionalInterface
public interface Likeness {

    /** 0 (nothing in common) to 1 (the same). From about 0.3 on they are about the same matter. */
    double between(String one, String other);
}
