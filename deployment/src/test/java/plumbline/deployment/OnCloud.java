package plumbline.deployment;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/// A suite that runs against [Cloud], where there is one, and is reported as skipped where there is
/// none. The ordinary test command leaves it out; the profile `cloud` runs nothing else.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("cloud")
@ExtendWith(CloudCondition.class)
public @interface OnCloud {}
