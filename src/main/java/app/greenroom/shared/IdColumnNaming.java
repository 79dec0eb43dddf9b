package app.greenroom.shared;

import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitBasicColumnNameSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;
import org.hibernate.boot.model.source.spi.AttributePath;

/**
 * Names the columns of typed ids after the attribute that holds them: {@code PersonId candidate} lies in
 * {@code candidate_id}, an entity's own {@code id} in {@code id}.
 */
public class IdColumnNaming extends ImplicitNamingStrategyJpaCompliantImpl {

    @Override
    public Identifier determineBasicColumnName(ImplicitBasicColumnNameSource source) {
        AttributePath path = source.getAttributePath();
        if (path.getProperty().equals("value") && path.getParent() != null) {
            String owner = path.getParent().getProperty();
            if (!owner.isEmpty() && !owner.startsWith("collection&&")) {
                return toIdentifier(owner.equals("id") ? "id" : owner + "_id", source.getBuildingContext());
            }
        }
        return super.determineBasicColumnName(source);
    }
}
