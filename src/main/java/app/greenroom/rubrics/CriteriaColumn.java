package app.greenroom.rubrics;

import app.greenroom.shared.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;

@Converter
class CriteriaColumn extends JsonColumn<List<Criterion>> {

    CriteriaColumn() {
        super(new TypeReference<>() {});
    }
}
