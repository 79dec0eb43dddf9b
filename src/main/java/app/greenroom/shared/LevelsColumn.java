package app.greenroom.shared;

import jakarta.persistence.Converter;
import java.util.Map;
import tools.jackson.core.type.TypeReference;

/** Levels by the key of their criterion. */
@Converter
public class LevelsColumn extends JsonColumn<Map<String, Integer>> {

    public LevelsColumn() {
        super(new TypeReference<>() {});
    }
}
