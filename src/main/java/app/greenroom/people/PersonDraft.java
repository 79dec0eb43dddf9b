package app.greenroom.people;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What it takes to add a person. */
public record PersonDraft(
        @NotBlank(message = "Please enter a name")
        @Size(max = 120, message = "Please keep the name under 120 characters")
        String name,

        @NotBlank(message = "Please enter an e-mail address")
        @Email(message = "This is not an e-mail address")
        @Size(max = 254, message = "This e-mail address is too long")
        String email,

        @NotNull Role role) {}
