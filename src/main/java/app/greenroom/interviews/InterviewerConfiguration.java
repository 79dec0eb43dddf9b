package app.greenroom.interviews;

import app.greenroom.assessment.PointsSoFar;
import app.greenroom.interviewer.EmbeddedInterviewer;
import app.greenroom.interviewer.Interviewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The interviewer of this machine. */
@Configuration
class InterviewerConfiguration {

    @Bean
    Interviewer interviewer(ObjectProvider<PointsSoFar> engine) {
        return new EmbeddedInterviewer(new MeantAlike(engine));
    }
}
