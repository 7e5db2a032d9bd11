package dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// Holds the floors of the house and keeps each library where it belongs.
class ArchitectureTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dateline");

  @Test
  void eachFloorUsesOnlyTheFloorsBelow() {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("dateline..")
        .layer("text")
        .definedBy("dateline.text")
        .layer("article")
        .definedBy("dateline.article..")
        .layer("name")
        .definedBy("dateline.tag.name")
        .layer("person")
        .definedBy("dateline.tag.person")
        .layer("place")
        .definedBy("dateline.tag.place")
        .layer("date")
        .definedBy("dateline.tag.date")
        .layer("tag")
        .definedBy("dateline.tag")
        .layer("index")
        .definedBy("dateline.index..")
        .layer("search")
        .definedBy("dateline.search..")
        .layer("export")
        .definedBy("dateline.export..")
        .layer("cli")
        .definedBy("dateline.cli..")
        .whereLayer("text")
        .mayNotAccessAnyLayer()
        .whereLayer("article")
        .mayOnlyAccessLayers("text")
        .whereLayer("name")
        .mayOnlyAccessLayers("text", "article")
        .whereLayer("person")
        .mayOnlyAccessLayers("text", "article", "name")
        .whereLayer("place")
        .mayOnlyAccessLayers("text", "article", "name")
        .whereLayer("date")
        .mayOnlyAccessLayers("text", "article")
        .whereLayer("tag")
        .mayOnlyAccessLayers("text", "article", "name", "person", "place", "date")
        .whereLayer("index")
        .mayOnlyAccessLayers("text", "article", "tag", "person", "place", "date")
        .whereLayer("search")
        .mayOnlyAccessLayers("text", "article", "tag", "person", "place", "date", "index")
        .whereLayer("export")
        .mayOnlyAccessLayers("text", "article", "tag", "person", "place", "date", "index", "search")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .check(HOUSE);
  }

  @Test
  void eachLibraryStaysWhereItBelongs() {
    only("org.apache.lucene..", "dateline.index..", "dateline.search..", "dateline.tag.place");
    only("picocli..", "dateline.cli..");
    only("org.jline..", "dateline.cli..");
    only("tools.jackson..", "dateline.export..", "dateline.article..");
    only("org.jsoup..", "dateline.article..");
  }

  @Test
  void filesAndTextAreHandledWithoutDefaults() {
    noClasses()
        .that()
        .resideInAPackage("dateline..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.File")
        .check(HOUSE);
    noClasses()
        .that()
        .resideInAPackage("dateline..")
        .should()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "getBytes")
        .because("they take the machine's locale or charset")
        .check(HOUSE);
  }

  @Test
  void onlyMainEndsTheProcess() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dateline.cli.Main")
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(HOUSE);
  }

  private static void only(String library, String... homes) {
    noClasses()
        .that()
        .resideOutsideOfPackages(homes)
        .and()
        .resideInAPackage("dateline..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .allowEmptyShould(true)
        .check(HOUSE);
  }
}
