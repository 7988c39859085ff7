package plumbline.http;

import java.util.List;
import java.util.Optional;
import plumbline.json.Fields;

/// The forms that a part of a request may take, of which it takes exactly one: each is named by the
/// member that only it has.
///
/// @param <T> what a form is read as
final class Forms<T> {

    private final List<Form<T>> forms;

    Forms(List<Form<T>> forms) {
        this.forms = List.copyOf(forms);
    }

    /// One form.
    record Form<T>(String member, Reader<T> reader) {}

    /// How a form is read; empty where something is wrong with it.
    @FunctionalInterface
    interface Reader<T> {
        Optional<T> read(Fields fields);
    }

    /// Reads the one form that is there. Where there are several, all of them are read, so that
    /// every fault is found.
    Optional<T> read(Fields fields) {
        forms.forEach(form -> fields.get(form.member()));
        var present = forms.stream().filter(form -> fields.has(form.member())).toList();
        if (present.isEmpty()) {
            fields.fault(
                    forms.getFirst().member(),
                    "needs exactly one of "
                            + String.join(", ", forms.stream().map(Form::member).toList()));
            FigureJson.MODIFIERS.forEach(fields::get);
        }
        var read = present.stream().map(form -> form.reader().read(fields)).toList();
        if (present.size() > 1) {
            present.forEach(form -> fields.fault(form.member(), beside(present, form)));
        }
        return read.size() == 1 ? read.getFirst() : Optional.empty();
    }

    private static <T> String beside(List<Form<T>> present, Form<T> form) {
        var others = present.stream().filter(other -> !other.equals(form)).map(Form::member);
        return "cannot stand beside " + String.join(", ", others.toList());
    }
}
