package app.greenroom.feedback;

import app.greenroom.assessment.Assessment;
import app.greenroom.shared.JsonColumn;
import jakarta.persistence.Converter;
import tools.jackson.core.type.TypeReference;

@Converter
class AssessmentColumn extends JsonColumn<Assessment> {

    AssessmentColumn() {
        super(new TypeReference<>() {});
    }
}
