package org.pregap.project;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.pregap.io.FormatException;

/** Finds the place that an edit means in an album's tree, and puts or removes the value there. */
final class TreeEdit {
    private static final String APPEND = "-";
    private static final Set<String> TEXT_KEYS = Set.of(
            "upc",
            "masterId",
            "catalogueNumber",
            "label",
            "copyright",
            "cover",
            "notes",
            "discId",
            "closedInformation");

    private final String source;
    private final AlbumEdit edit;
    private final List<String> steps;

    TreeEdit(String source, AlbumEdit edit) {
        this.source = source;
        this.edit = edit;
        this.steps = edit.steps();
    }

    void change(ObjectNode tree) throws FormatException {
        JsonNode parent = tree;
        for (int i = 0; i + 1 < steps.size(); i++) {
            parent = child(parent, i);
        }
        String last = steps.get(steps.size() - 1);
        JsonNode value = value(last);
        if (parent instanceof ObjectNode object) {
            change(object, last, value);
        } else if (parent instanceof ArrayNode array) {
            change(array, last, value);
        } else {
            throw leadsThroughAValue(steps.size() - 1);
        }
    }

    private void change(ObjectNode object, String key, JsonNode value) throws FormatException {
        if (!value.isNull()) {
            object.set(key, value);
        } else if (object.remove(key) == null) {
            throw wrong("there is nothing to remove");
        }
    }

    private void change(ArrayNode array, String step, JsonNode value) throws FormatException {
        if (value.isNull()) {
            array.remove(place(array, step, steps.size() - 1));
        } else if (step.equals(APPEND)) {
            array.add(value);
        } else {
            array.set(place(array, step, steps.size() - 1), value);
        }
    }

    /** What a step leads to; what the file leaves out is made here, as a list if the next step appends. */
    private JsonNode child(JsonNode parent, int step) throws FormatException {
        String name = steps.get(step);
        if (parent instanceof ArrayNode array) {
            return array.get(place(array, name, step));
        }
        if (!(parent instanceof ObjectNode object)) {
            throw leadsThroughAValue(step);
        }
        JsonNode there = object.get(name);
        if (there != null) {
            return there;
        }
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        JsonNode made = steps.get(step + 1).equals(APPEND) ? nodes.arrayNode() : nodes.objectNode();
        object.set(name, made);
        return made;
    }

    private int place(ArrayNode array, String step, int at) throws FormatException {
        if (!step.matches("0|[1-9][0-9]{0,8}")) {
            throw wrong(upTo(at) + " is a list; '" + step + "' is no place in it");
        }
        int place = Integer.parseInt(step);
        if (place >= array.size()) {
            throw wrong(upTo(at) + " has " + array.size() + " elements, counted from 0; there is none at " + step);
        }
        return place;
    }

    private JsonNode value(String key) {
        JsonNode text = JsonNodeFactory.instance.textNode(edit.value());
        JsonNode json;
        try {
            json = JsonTree.parse(source, edit.value());
        } catch (FormatException isText) {
            return text;
        }
        boolean takesText = TEXT_KEYS.contains(key) || TextsJson.FIELDS.contains(key);
        return takesText && (json.isNumber() || json.isBoolean()) ? text : json;
    }

    private FormatException leadsThroughAValue(int step) {
        return wrong(upTo(step) + " is a single value; nothing lies below it");
    }

    private FormatException wrong(String reason) {
        return new FormatException(source, edit.pointer(), reason);
    }

    /** The pointer to what the step is taken from. */
    private String upTo(int step) {
        return step == 0 ? "the album" : "/" + String.join("/", steps.subList(0, step));
    }
}
