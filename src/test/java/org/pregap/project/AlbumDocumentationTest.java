package org.pregap.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pregap.model.Dither;
import org.pregap.model.FadeLaw;
import org.pregap.model.Language;
import org.pregap.model.MarkPlace;
import org.pregap.model.TextField;
import org.pregap.testing.RandomFades;

/** The page and the schema say the same, and what they list is what the model has. */
class AlbumDocumentationTest {
    private static final Path PAGE = Path.of("docs/formats/album.md");
    private static final Path SCHEMA = Path.of("docs/formats/album.schema.json");
    private static final Path GOLDEN = Path.of("src/test/resources/golden/album/tide.pregap");

    @Test
    void thePageExplainsEveryKeyOfTheSchemaAndNoOther() throws IOException {
        Map<String, List<String>> inSchema = new LinkedHashMap<>();
        collect(schema(), inSchema);
        schema().get("$defs").forEach(definition -> collect(definition, inSchema));
        assertThat(inSchema).hasSize(12);
        assertThat(keysOnPage()).isEqualTo(inSchema);
    }

    @Test
    void onThePageRequiredIsWhatTheSchemaRequires() throws IOException {
        List<JsonNode> objects = new ArrayList<>(List.of(schema()));
        schema().get("$defs").forEach(objects::add);
        String page = Files.readString(PAGE);
        for (JsonNode object : objects) {
            if (object.has("properties")) {
                List<String> required = texts(object.get("required"));
                String section = section(page, object.get("title").textValue());
                List<String> onPage = rows(section)
                        .filter(row -> row.group().contains("| required |"))
                        .map(row -> row.group(1))
                        .toList();
                assertThat(onPage).as(section).containsExactlyElementsOf(required);
            }
        }
    }

    @Test
    void theSchemaListsWhatTheModelHas() throws IOException {
        JsonNode definitions = schema().get("$defs");
        assertThat(texts(definitions.at("/language/enum")))
                .containsExactlyElementsOf(
                        Arrays.stream(Language.values()).map(Language::tag).toList());
        assertThat(texts(definitions.at("/fade/properties/law/anyOf/0/enum")))
                .containsExactlyElementsOf(
                        RandomFades.PLAIN_LAWS.stream().map(FadeLaw::id).toList());
        assertThat(texts(definitions.at("/mastering/properties/dither/enum")))
                .containsExactlyElementsOf(
                        Arrays.stream(Dither.values()).map(Dither::id).toList());
        assertThat(texts(definitions.at("/crossfade/properties/mark/enum")))
                .containsExactlyElementsOf(
                        Arrays.stream(MarkPlace.values()).map(MarkPlace::id).toList());
        assertThat(keys(definitions.get("textFields")))
                .containsExactlyElementsOf(
                        Arrays.stream(TextField.values()).map(TextField::id).toList());
    }

    @Test
    void theSchemaIsStrictEverywhere() throws IOException {
        assertThat(schema().get("additionalProperties").booleanValue()).isFalse();
        for (JsonNode definition : schema().get("$defs")) {
            if (definition.has("properties")) {
                assertThat(definition.get("additionalProperties").booleanValue())
                        .isFalse();
            }
        }
    }

    @Test
    void theExampleOnThePageIsTheTestedOne() throws IOException {
        String page = Files.readString(PAGE);
        String example = page.substring(page.indexOf("```json\n") + 8, page.lastIndexOf("```"));
        assertThat(example).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void theExampleHasAValueAtEveryKeyButThoseOfUnusualSources() throws IOException {
        String example = Files.readString(GOLDEN);
        assertThat(keysOnPage().values().stream()
                        .flatMap(List::stream)
                        .distinct()
                        .filter(key -> !example.contains("\"" + key + "\": ")))
                .containsExactly("float", "codec", "lossy");
    }

    private static Map<String, List<String>> keysOnPage() throws IOException {
        String page = Files.readString(PAGE);
        Map<String, List<String>> keys = new LinkedHashMap<>();
        Pattern.compile("(?m)^## (.*)$")
                .matcher(page)
                .results()
                .map(heading -> heading.group(1))
                .forEach(title -> {
                    List<String> inSection =
                            rows(section(page, title)).map(row -> row.group(1)).toList();
                    if (!inSection.isEmpty()) {
                        keys.put(title, inSection);
                    }
                });
        return keys;
    }

    private static Stream<MatchResult> rows(String section) {
        return Pattern.compile("(?m)^\\| `([A-Za-z0-9]+)` \\|.*$")
                .matcher(section)
                .results();
    }

    private static String section(String page, String title) {
        int start = page.indexOf("\n## " + title + "\n") + 1;
        int end = page.indexOf("\n## ", start);
        return page.substring(start, end < 0 ? page.length() : end);
    }

    private static void collect(JsonNode object, Map<String, List<String>> into) {
        if (object.has("properties")) {
            into.put(object.get("title").textValue(), keys(object));
        }
    }

    private static List<String> keys(JsonNode object) {
        return object.get("properties").properties().stream()
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.textValue()));
        return texts;
    }

    private static JsonNode schema() throws IOException {
        return JsonTree.parse(SCHEMA.toString(), Files.readAllBytes(SCHEMA));
    }
}
