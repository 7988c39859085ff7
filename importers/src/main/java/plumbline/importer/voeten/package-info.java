/// Erik Voeten, United Nations General Assembly Voting Data, with its codes.
@NullMarked
package plumbline.importer.voeten;

import org.jspecify.annotations.NullMarked;
