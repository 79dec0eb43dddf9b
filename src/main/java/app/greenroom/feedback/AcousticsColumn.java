package app.greenroom.feedback;

import app.greenroom.delivery.Acoustics;
import app.greenroom.shared.JsonColumn;
import jakarta.persistence.Converter;
import tools.jackson.core.type.TypeReference;

@Converter
class AcousticsColumn extends JsonColumn<Acoustics> {

    AcousticsColumn() {
        super(new TypeReference<>() {});
    }
}
