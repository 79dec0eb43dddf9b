package app.greenroom.reviews.ui;

import app.greenroom.people.Role;
import app.greenroom.reviews.ReviewService;
import app.greenroom.shared.ui.NavEntry;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This feature's entry in the main navigation, with the number of answers that wait. */
@Configuration
class ReviewNavigation {

    @Bean
    NavEntry reviewEntry(ReviewService reviews) {
        return NavEntry.of("Review desk", ReviewPages.queue(), VaadinIcon.HEADPHONES, 20, Role.COACH)
                .withCount(reviews::queueSize, ReviewService.TOPIC);
    }
}
