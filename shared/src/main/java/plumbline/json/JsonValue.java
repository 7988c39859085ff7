package plumbline.json;

import java.util.List;

/// A JSON value as it was written: numbers keep their literal, objects keep repeated members.
public sealed interface JsonValue {

    /// What a person calls this kind of value: "a string", "an object".
    String kind();

    /// An object; its members in the order in which they were written.
    record Obj(List<Member> members) implements JsonValue {

        public Obj {
            members = List.copyOf(members);
        }

        @Override
        public String kind() {
            return "an object";
        }
    }

    /// One member of an object.
    record Member(String name, JsonValue value) {}

    /// An array.
    record Arr(List<JsonValue> items) implements JsonValue {

        public Arr {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "an array";
        }
    }

    /// A string.
    record Text(String value) implements JsonValue {

        @Override
        public String kind() {
            return "a string";
        }
    }

    /// A number that has not been evaluated: `1e999999999` costs no more than its characters.
    record Num(String literal) implements JsonValue {

        @Override
        public String kind() {
            return "a number";
        }
    }

    /// `true` or `false`.
    record Bool(boolean value) implements JsonValue {

        @Override
        public String kind() {
            return "a boolean";
        }
    }

    /// `null`.
    record Null() implements JsonValue {

        @Override
        public String kind() {
            return "null";
        }
    }
}
