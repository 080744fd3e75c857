//! `Cause`: what may have led to a status.

use proc_macro2::TokenStream;
use quote::quote;

use super::columns::{number, numbers, texts, variants};
use super::docs::{self, escape};
use super::lookup::Lookup;
use super::parts::source;
use obs_codes_spec::{Catalogue, Cause};

pub(crate) fn generate(catalogue: &Catalogue, krate: &TokenStream) -> Option<TokenStream> {
    let all = &catalogue.causes;
    if all.is_empty() {
        return None;
    }
    let variants = variants(
        "Cause",
        all.len(),
        &|index| &all[index].name,
        &|index| docs(catalogue, &all[index]),
        None,
    );
    let len = number(all.len());
    let names = texts(all.len(), &|index| &all[index].name);
    let ids = texts(all.len(), &|index| &all[index].id);
    let descriptions = texts(all.len(), &|index| &all[index].description);
    let statuses = numbers(all.len(), &|index| all[index].status);
    let keys: Vec<_> = all.iter().map(|cause| cause.id.as_str()).collect();
    let lookup = Lookup::new(&keys).tokens();
    let help = help(all, krate);
    let source = source(catalogue, krate, "Cause", all.len(), &|index| {
        all[index].origin
    });
    Some(quote! {
        #krate::__enum! {
            /// What may have led to a status.
            Cause,
            #variants
        }
        const _: () = {
            #krate::__cause! {
                len: #len,
                names: #names,
                ids: #ids,
                descriptions: #descriptions,
                statuses: #statuses,
                lookup: #lookup,
            }
            #help
            #source
        };
    })
}

fn docs(catalogue: &Catalogue, cause: &Cause) -> String {
    let mut docs = escape(&cause.description);
    if let Some(help) = &cause.help {
        docs.extend(["\n\nWhat to do: ", &escape(help)]);
    }
    let status = docs::status(&catalogue.statuses[cause.status]);
    let id = cause.id.replace('`', "'");
    docs.extend(["\n\n`", &id, "`, a cause of ", &status, "."]);
    docs
}

fn help(causes: &[Cause], krate: &TokenStream) -> TokenStream {
    if causes.iter().all(|cause| cause.help.is_none()) {
        return quote!(#krate::__help!(););
    }
    let helps = texts(causes.len(), &|index| {
        causes[index].help.as_deref().unwrap_or_default()
    });
    quote!(#krate::__help!(#helps);)
}
