package app.greenroom.assignments.ui;

import app.greenroom.assignments.AssignmentDetails;
import app.greenroom.assignments.AssignmentId;
import app.greenroom.assignments.AssignmentService;
import app.greenroom.people.CurrentPerson;
import app.greenroom.people.Role;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.beans.factory.ObjectProvider;

/** One assignment: coaches follow everybody, a candidate their own questions, under the same address. */
@Route("assignments/:assignment")
@RolesAllowed({"COACH", "CANDIDATE"})
class AssignmentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AssignmentService assignments;
    private final transient CurrentPerson current;
    private final transient ObjectProvider<FollowedAssignment> forCoaches;
    private final transient ObjectProvider<OwnAssignment> forCandidates;
    private String title = "Assignment";

    AssignmentView(
            AssignmentService assignments,
            CurrentPerson current,
            ObjectProvider<FollowedAssignment> forCoaches,
            ObjectProvider<OwnAssignment> forCandidates) {
        this.assignments = assignments;
        this.current = current;
        this.forCoaches = forCoaches;
        this.forCandidates = forCandidates;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AssignmentId id =
                AssignmentId.of(event.getRouteParameters().get("assignment").orElse(""));
        AssignmentDetails assignment = assignments.details(id);
        title = assignment.title();
        removeAll();
        if (current.role() == Role.CANDIDATE) {
            OwnAssignment own = forCandidates.getObject();
            own.show(id);
            add(own);
        } else {
            FollowedAssignment followed = forCoaches.getObject();
            followed.show(id);
            add(followed);
        }
    }

    @Override
    public String getPageTitle() {
        return title + " · Greenroom";
    }
}
