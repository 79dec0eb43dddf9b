package app.greenroom.demo;

import java.util.UUID;

/** What earlier steps have made, by name; also those of a start that was cut short. */
interface Memory {

    UUID get(String name);

    /** Part of the step's transaction. */
    void keep(String name, UUID made);
}
