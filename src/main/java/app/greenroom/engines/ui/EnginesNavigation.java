package app.greenroom.engines.ui;

import app.greenroom.people.Role;
import app.greenroom.shared.ui.NavEntry;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class EnginesNavigation {

    @Bean
    NavEntry enginesEntry() {
        return NavEntry.of("Engines", "settings/engines", VaadinIcon.COG, 75, Role.ADMINISTRATOR);
    }
}
