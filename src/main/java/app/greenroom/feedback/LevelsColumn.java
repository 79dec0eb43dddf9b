package app.greenroom.feedback;

import app.greenroom.shared.JsonColumn;
import jakarta.persistence.Converter;
import java.util.Map;
import tools.jackson.core.type.TypeReference;

@Converter
class LevelsColumn extends JsonColumn<Map<String, Integer>> {

    LevelsColumn() {
        super(new TypeReference<>() {});
    }
}
