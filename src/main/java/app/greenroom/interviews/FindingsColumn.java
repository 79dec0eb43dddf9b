package app.greenroom.interviews;

import app.greenroom.assessment.PointFinding;
import app.greenroom.shared.JsonColumn;
import jakarta.persistence.Converter;
import java.util.List;
import tools.jackson.core.type.TypeReference;

@Converter
class FindingsColumn extends JsonColumn<List<PointFinding>> {

    FindingsColumn() {
        super(new TypeReference<>() {});
    }
}
