package app.greenroom.connectors;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** The form that answers must have: a schema that is sent along, and that the answer is held against. */
record Form<T>(String task, String schema, Schema check, Class<T> type) {

    private static final int DEEPEST = 10;
    private static final int LONGEST = 20_000;
    private static final JsonMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .build();

    /** @param name of the files that describe it, beside the rules for judging */
    static <T> Form<T> of(String name, Class<T> type) {
        return of(resource("assess.txt") + "\n" + resource(name + ".txt"), name, type);
    }

    static <T> Form<T> of(String task, String name, Class<T> type) {
        String schema = resource(name + ".schema.json");
        Schema check = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON);
        return new Form<>(task, schema, check, type);
    }

    /** @throws EngineTroubleException when it is anything else */
    T read(String text) throws EngineTroubleException {
        String json = text.strip().replaceFirst("^```(?:json)?\\s*", "").replaceFirst("\\s*```$", "");
        if (json.length() > LONGEST) {
            throw new EngineTroubleException("It answered far more than was asked for.");
        }
        try {
            var tree = STRICT.readTree(json);
            if (!check.validate(tree).isEmpty()) {
                throw new EngineTroubleException("It answered in another form than it was asked for.");
            }
            return STRICT.treeToValue(tree, type);
        } catch (JacksonException e) {
            throw new EngineTroubleException("It answered in another form than it was asked for.", e);
        }
    }

    static String resource(String name) {
        try (InputStream file = Form.class.getResourceAsStream("/engines/" + name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + name, e);
        }
    }
}
