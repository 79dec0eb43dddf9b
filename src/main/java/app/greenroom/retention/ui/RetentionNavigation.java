package app.greenroom.retention.ui;

import app.greenroom.people.Role;
import app.greenroom.shared.ui.NavEntry;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class RetentionNavigation {

    @Bean
    NavEntry retentionEntry() {
        return NavEntry.of("Retention", "settings/retention", VaadinIcon.CALENDAR_CLOCK, 80, Role.ADMINISTRATOR);
    }
}
