package app.greenroom.guides;

import java.util.List;
import java.util.Map;

/** A piece of a pack's YAML that still knows its line. */
sealed interface PackNode {

    int line();

    /** What it is, in the words of an error message. */
    String kind();

    record Fields(int line, Map<String, PackNode> values, Map<String, Integer> lines) implements PackNode {

        @Override
        public String kind() {
            return "a group of fields";
        }
    }

    record Items(int line, List<PackNode> values) implements PackNode {

        @Override
        public String kind() {
            return "a list";
        }
    }

    record Text(int line, String value) implements PackNode {

        @Override
        public String kind() {
            return "text";
        }
    }

    /** A whole number, as it was written. */
    record Whole(int line, String digits) implements PackNode {

        @Override
        public String kind() {
            return "a number";
        }
    }

    /** Anything that no field takes. */
    record Other(int line, String kind) implements PackNode {}
}
