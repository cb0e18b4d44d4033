//! Operations, parameters and models that are called as words of programming languages are.

use sdks::special_words;
use special_words::models::*;

use crate::{client, play};

pub async fn all() {
    let c = client!(special_words);
    macro_rules! word {
        ($word:literal, $operation:ident, $parameter:ident, $with_model:ident, $model:ident) => {
            play!(concat!("SpecialWords_Operations_", $word), c.$operation().await?);
            play!(concat!("SpecialWords_Parameters_", $word), c.$parameter("ok").await?);
            play!(concat!("SpecialWords_Models_", $word), c.$with_model($model::new("ok")).await?);
        };
    }
    word!("and", operations_and, parameters_with_and, models_with_and, ModelsAnd);
    word!("as", operations_as, parameters_with_as, models_with_as, ModelsAs);
    word!("assert", operations_assert, parameters_with_assert, models_with_assert, ModelsAssert);
    word!("async", operations_async, parameters_with_async, models_with_async, ModelsAsync);
    word!("await", operations_await, parameters_with_await, models_with_await, ModelsAwait);
    word!("break", operations_break, parameters_with_break, models_with_break, ModelsBreak);
    word!("class", operations_class, parameters_with_class, models_with_class, ModelsClass);
    word!("continue", operations_continue, parameters_with_continue, models_with_continue, ModelsContinue);
    word!("def", operations_def, parameters_with_def, models_with_def, ModelsDef);
    word!("del", operations_del, parameters_with_del, models_with_del, ModelsDel);
    word!("elif", operations_elif, parameters_with_elif, models_with_elif, ModelsElif);
    word!("else", operations_else, parameters_with_else, models_with_else, ModelsElse);
    word!("except", operations_except, parameters_with_except, models_with_except, ModelsExcept);
    word!("exec", operations_exec, parameters_with_exec, models_with_exec, ModelsExec);
    word!("finally", operations_finally, parameters_with_finally, models_with_finally, ModelsFinally);
    word!("for", operations_for, parameters_with_for, models_with_for, ModelsFor);
    word!("from", operations_from, parameters_with_from, models_with_from, ModelsFrom);
    word!("global", operations_global, parameters_with_global, models_with_global, ModelsGlobal);
    word!("if", operations_if, parameters_with_if, models_with_if, ModelsIf);
    word!("import", operations_import, parameters_with_import, models_with_import, ModelsImport);
    word!("in", operations_in, parameters_with_in, models_with_in, ModelsIn);
    word!("is", operations_is, parameters_with_is, models_with_is, ModelsIs);
    word!("lambda", operations_lambda, parameters_with_lambda, models_with_lambda, ModelsLambda);
    word!("not", operations_not, parameters_with_not, models_with_not, ModelsNot);
    word!("or", operations_or, parameters_with_or, models_with_or, ModelsOr);
    word!("pass", operations_pass, parameters_with_pass, models_with_pass, ModelsPass);
    word!("raise", operations_raise, parameters_with_raise, models_with_raise, ModelsRaise);
    word!("return", operations_return, parameters_with_return, models_with_return, ModelsReturn);
    word!("try", operations_try, parameters_with_try, models_with_try, ModelsTry);
    word!("while", operations_while, parameters_with_while, models_with_while, ModelsWhile);
    word!("with", operations_with, parameters_with_with, models_with_with, ModelsWith);
    word!("yield", operations_yield, parameters_with_yield, models_with_yield, ModelsYield);
    play!("SpecialWords_Operations_constructor", c.operations_constructor().await?);
    #[cfg(feature = "corrected")]
    play!("SpecialWords_Parameters_constructor", c.parameters_with_constructor("ok").await?);
    play!("SpecialWords_Models_constructor", c.models_with_constructor(ModelsConstructor::new("ok")).await?);
    play!("SpecialWords_Parameters_cancellationToken", c.parameters_with_cancellation_token("ok").await?);
    play!(
        "SpecialWords_ModelProperties_sameAsModel",
        c.model_properties_same_as_model(ModelPropertiesSameAsModel::new("ok")).await?
    );
    play!(
        "SpecialWords_ModelProperties_withList",
        c.model_properties_with_list(ModelPropertiesModelWithList::new("ok")).await?
    );
    play!(
        "SpecialWords_ModelProperties_dictMethods",
        c.model_properties_dict_methods(ModelPropertiesDictMethods::new(
            "ok", "ok", "ok", "ok", "ok", "ok", "ok", "ok", "ok", "ok"
        ))
        .await?
    );
}
